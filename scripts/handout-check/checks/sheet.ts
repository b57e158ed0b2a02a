import type { Handout } from '../../model/handout.ts';
import type { PdfFile } from '../../pdf-check/index.ts';
import { type ModelFinding, modelFindings } from './model.ts';
import { type WordsFinding, wordsFindings } from './model-words.ts';

/**
 * Compares a file, or the part of a packet that one sheet makes, with its handout in the orders that its edition may have: with the order
 * that its words are in, or the first one when they are in none. `deeper`: how many levels its headings are below their own.
 */
export const sheetFindings = (
  pdf: PdfFile,
  orders: readonly Handout[],
  deeper = 0,
): (ModelFinding | WordsFinding)[] => {
  const [first] = orders;
  if (first === undefined) return [];
  const handout =
    orders.length === 1 ? first : (orders.find((one) => wordsFindings(pdf, one).length === 0) ?? first);
  return [...modelFindings(pdf, handout, deeper), ...wordsFindings(pdf, handout)];
};
