import type { Table } from '../../../scripts/model/handout.ts';
import { plainText } from '../../text/plain-text.ts';

/** A cell with more words describes its row and does not name it. */
const MAX_WORDS = 6;

const isName = (words: string): boolean =>
  words !== '' && words.split(/\s+/u).length <= MAX_WORDS && !/[.!?]$/u.test(words);

/**
 * Whether the first cell of each row is its header: short, not a sentence, and unique. A table of one column
 * has none.
 */
export const namesRows = ({ head, rows }: Table): boolean => {
  const names = rows.map(([first]) => plainText(first ?? []).trim());
  return head.length > 1 && names.every(isName) && new Set(names).size === names.length;
};
