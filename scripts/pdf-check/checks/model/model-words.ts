import type { Handout } from '../../../model/handout.ts';
import { check } from '../../check.ts';
import { type FindingDetails, onElement, WHOLE } from '../../finding.ts';
import { missingInOrder } from '../../model/find-in-order.ts';
import { handoutWords, wordsIn } from '../../model/words-of.ts';
import { type SpokenWords, spokenParts } from '../../pdf/structure/words.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';

type ModelWordsCondition = 'model-words' | 'model-sources';

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

const words = (
  pdf: PdfFile,
  handout: Handout,
  spoken: readonly SpokenWord[],
): FindingDetails<ModelWordsCondition>[] => {
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
const sources = (
  { kind, sources: all }: Handout,
  spoken: readonly SpokenWord[],
): FindingDetails<ModelWordsCondition>[] => {
  if (kind !== 'booklet') return [];
  const said = spoken.map(({ word }) => word);
  return all.flatMap(({ key, publisher, title }): FindingDetails<ModelWordsCondition>[] => {
    const isNamed = missingInOrder(wordsIn(`${publisher} ${title}`), said) === null;
    return isNamed ? [] : [{ condition: 'model-sources', place: WHOLE, found: `no source ${key}` }];
  });
};

/** The spoken text equals the text of the handout. */
export const modelWords = check(['model-words', 'model-sources'], (pdf) => {
  const { handout } = pdf;
  if (handout === null) return [];
  const spoken = spokenWords(pdf);
  return [...words(pdf, handout, spoken), ...sources(handout, spoken)];
});
