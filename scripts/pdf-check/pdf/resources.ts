import type { PDFDict } from '@cantoo/pdf-lib';
import { dictAt } from './objects.ts';

const DEEPEST = 32;

/** A dictionary of a page, or inherited from its parents. */
export const inherited = (page: PDFDict, key: string, depth = 0): PDFDict | null => {
  const own = dictAt(page, key);
  const parent = dictAt(page, 'Parent');
  return own ?? (parent && depth < DEEPEST ? inherited(parent, key, depth + 1) : null);
};
