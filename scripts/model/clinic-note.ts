/**
 * Notes of a clinic, some of them for people who read another language: `:lang[words]{code=es}` names it. Greek
 * words need no mark, since one language alone is written in these letters.
 */

import type { Inline } from './inlines.ts';

const MARK = /:lang\[([^[\]]*)\]\{code=[^\w}]*([\w-]*)[^\w}]*\}/u;
const GREEK = /((?:\p{Script=Greek}\s+)*\p{Script=Greek}{2,}(?:[^\p{L}]*\p{Script=Greek}+)*[.;!?…]*)/u;

/** The parts of a note: at every third place, from the first, words without a mark; after them marked words and their tag. */
const partsOf = (note: string): string[] => note.split(new RegExp(MARK, 'gu'));

const text = (value: string): Inline => ({ type: 'text', value });

const foreign = (language: string, words: string): Inline => ({
  type: 'foreign',
  language,
  children: [text(words)],
});

/** Words without a mark: Greek ones are at every second place. */
const unmarked = (words: string): Inline[] =>
  words
    .split(GREEK)
    .map((part, index) => (index % 2 === 1 ? foreign('el', part) : text(part)))
    .filter((inline) => inline.type !== 'text' || inline.value !== '');

/** The words of a note, those in other languages with their language. */
export const noteInlines = (note: string): Inline[] => {
  const parts = partsOf(note);
  return parts.flatMap((part, index) => {
    if (index % 3 === 0) return unmarked(part);
    return index % 3 === 1 ? [foreign(parts[index + 1] ?? '', part)] : [];
  });
};

/** The words of a note as printed, without marks. */
export const noteWords = (note: string): string =>
  partsOf(note)
    .filter((_, index) => index % 3 !== 2)
    .join('');

/** The language tags in a note, as they were typed. */
export const noteLanguages = (note: string): string[] => partsOf(note).filter((_, index) => index % 3 === 2);
