import type { MeasureText } from './measure-text.ts';
import type { Word } from './split-words.ts';

/**
 * Parts of a text at which a long word may be split: after a no-break space, slash, dot, hyphen, question
 * mark, ampersand and the like.
 */
export const partsOf = (text: string): string[] => text.split(/(?<=[/.\-?&=_@\u00A0])/);

/**
 * Splits a word wider than `limit` em (usually a web address) into several that each fit; no letter is lost.
 */
export const splitLongWord = (word: Word, limit: number, measure: MeasureText): Word[] => {
  const width = word.pieces.reduce((sum, piece) => sum + measure(piece.text, piece), 0);
  if (width <= limit) return [word];
  const words: Word[] = [];
  for (const piece of word.pieces) {
    let held = '';
    const units = partsOf(piece.text).flatMap((part) => (measure(part, piece) > limit ? [...part] : [part]));
    for (const unit of units) {
      if (held !== '' && measure(held + unit, piece) > limit) {
        words.push({ pieces: [{ ...piece, text: held }], breakAfter: false, joined: true });
        held = '';
      }
      held += unit;
    }
    if (held !== '') words.push({ pieces: [{ ...piece, text: held }], breakAfter: false, joined: true });
  }
  const last = words.at(-1);
  if (last) Object.assign(last, { breakAfter: word.breakAfter, joined: word.joined });
  return words;
};
