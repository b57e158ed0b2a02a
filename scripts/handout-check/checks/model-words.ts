import type { Handout } from '../../model/handout.ts';
import {
  type FindingDetails,
  onElement,
  type PdfFile,
  type SpokenWords,
  type StructureElement,
  spokenParts,
  WHOLE,
} from '../../pdf-check/index.ts';
import { missingInOrder } from '../model/find-in-order.ts';
import { handoutWords, wordsIn } from '../model/words-of.ts';

/** Words or sources of the handout that the file does not say. */
export type WordsFinding = FindingDetails<'model-words' | 'model-sources'>;

/** A word as a screen reader speaks it, with the element where it starts. */
type SpokenWord = { word: string; element: StructureElement };

/** Joins text up to the next space: a word may span several parts. */
const joinParts = (parts: readonly SpokenWords[]): SpokenWords[] => {
  const joined: SpokenWords[] = [];
  let isOpen = false;
  for (const { words: text, element } of parts)
    for (const piece of text.split(/(\s+)/u)) {
      const last = joined.at(-1);
      const isBlank = piece.trim() === '';
      if (!isBlank && isOpen && last) last.words += piece;
      else if (!isBlank) joined.push({ words: piece, element });
      isOpen = piece === '' ? isOpen : !isBlank;
    }
  return joined;
};

/** Every word in reading order, as printed on the page. */
const spokenWords = (pdf: PdfFile): SpokenWord[] =>
  joinParts((pdf.structure?.top ?? []).flatMap((element) => spokenParts(pdf, element, true))).flatMap(
    ({ words: text, element }) => wordsIn(text).map((word) => ({ word, element })),
  );

const CONTEXT = 6;

const words = (pdf: PdfFile, handout: Handout, spoken: readonly SpokenWord[]): WordsFinding[] => {
  const wanted = handoutWords(handout);
  const missing = missingInOrder(
    wanted,
    spoken.map(({ word }) => word),
  );
  if (missing === null) return [];
  const last = spoken[missing.after];
  const next = spoken.slice(missing.after + 1, missing.after + 1 + CONTEXT).map(({ word }) => word);
  const before = wanted.slice(Math.max(0, missing.word - CONTEXT), missing.word);
  const expected = wanted.slice(missing.word, missing.word + CONTEXT);
  return [
    {
      condition: 'model-words',
      place: last ? onElement(pdf, last.element) : WHOLE,
      found: `after “${before.join(' ')}”: “${next.join(' ')}”`,
      expected: `“${expected.join(' ')}” further on.`,
    },
  ];
};

/** A booklet cites its sources in full; a sheet refers to where they are listed. */
const sources = ({ kind, sources: all }: Handout, spoken: readonly SpokenWord[]): WordsFinding[] => {
  if (kind !== 'booklet') return [];
  const said = spoken.map(({ word }) => word);
  return all.flatMap(({ key, publisher, title }): WordsFinding[] => {
    const isNamed = missingInOrder(wordsIn(`${publisher} ${title}`), said) === null;
    return isNamed ? [] : [{ condition: 'model-sources', place: WHOLE, found: `no source ${key}` }];
  });
};

/** Where the spoken text differs from the text of the handout. */
export const wordsFindings = (pdf: PdfFile, handout: Handout): WordsFinding[] => {
  const spoken = spokenWords(pdf);
  return [...words(pdf, handout, spoken), ...sources(handout, spoken)];
};
