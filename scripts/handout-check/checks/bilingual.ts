import { type FindingDetails, type PdfFile, type StructureElement, textAt } from '../../pdf-check/index.ts';
import type { HandoutCondition } from '../conditions.ts';
import type { ExpectedBilingual } from '../expected/known-handouts.ts';
import { headingsAndForeign, titleAndLanguage } from './model.ts';
import { wordsFindings } from './model-words.ts';
import { withTop } from './with-top.ts';

/** An element without those inside it that are in another language. */
const without = (element: StructureElement, other: string): StructureElement => ({
  ...element,
  kids: element.kids
    .filter((kid) => kid.kind !== 'element' || textAt(kid.dict, 'Lang') !== other)
    .map((kid) => (kid.kind === 'element' ? { ...without(kid, other), kind: 'element' as const } : kid)),
});

/** A file as a reader hears it who does not know the `other` language. */
const withoutLanguage = (pdf: PdfFile, other: string): PdfFile =>
  withTop(
    pdf,
    (pdf.structure?.top ?? []).map((element) => without(element, other)),
  );

/** Compares a bilingual file with both of its sheets: each language has all of its headings and words, in order. */
export const bilingualFindings = (
  pdf: PdfFile,
  expected: ExpectedBilingual,
): FindingDetails<HandoutCondition>[] => {
  const [left, right] = expected.sheets;
  const halves = [
    { half: withoutLanguage(pdf, right.language), handout: left },
    { half: withoutLanguage(pdf, left.language), handout: right },
  ];
  return [
    ...titleAndLanguage(pdf, expected),
    ...halves.flatMap(({ half, handout }) => [
      ...headingsAndForeign(half, handout),
      ...wordsFindings(half, handout),
    ]),
  ];
};
