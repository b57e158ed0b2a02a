import type { PDFDict } from '@cantoo/pdf-lib';
import { dictAt, textAt } from '../objects.ts';

/** One entry of the outline, with its depth from 1. */
export type Entry = { title: string; level: number };

const MAX = 10_000;

const siblings = (parent: PDFDict, level: number, seen: Set<PDFDict>): Entry[] => {
  const entries: Entry[] = [];
  for (let item = dictAt(parent, 'First'); item && !seen.has(item); item = dictAt(item, 'Next')) {
    seen.add(item);
    entries.push({ title: textAt(item, 'Title') ?? '', level }, ...siblings(item, level + 1, seen));
    if (seen.size > MAX) break;
  }
  return entries;
};

/** The outline of a document in reading order; null when it has none. */
export const outlineOf = (catalog: PDFDict): Entry[] | null => {
  const root = dictAt(catalog, 'Outlines');
  return root && siblings(root, 1, new Set([root]));
};
