import type { Handout } from '../../../model/handout.ts';
import type { PdfFile } from '../../pdf/types.ts';
import { modelWords } from './model-words.ts';

/** The file beside the order that its words are in; the first one when they are in none. */
export const inItsOrder = (pdf: PdfFile, orders: readonly Handout[]): PdfFile => {
  const found =
    orders.length > 1 && orders.find((handout) => modelWords.find({ ...pdf, handout }).length === 0);
  return { ...pdf, handout: found || (orders[0] ?? null) };
};
