import type { Handout } from '../../../model/handout.ts';
import type { ExpectedBilingual } from '../../expected/known-handouts.ts';
import type { FindingDetails } from '../../finding.ts';
import { textAt } from '../../pdf/objects.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';
import { headingsAndForeign, titleAndLanguage } from './model.ts';
import { modelWords } from './model-words.ts';
import { withTop } from './with-top.ts';

/** An element without those inside it that are in another language. */
const without = (element: StructureElement, other: string): StructureElement => ({
  ...element,
  kids: element.kids
    .filter((kid) => kid.kind !== 'element' || textAt(kid.dict, 'Lang') !== other)
    .map((kid) => (kid.kind === 'element' ? { ...without(kid, other), kind: 'element' as const } : kid)),
});

/** A file as a reader of one of its languages hears it. */
const inLanguage = (pdf: PdfFile, handout: Handout, other: Handout): PdfFile => {
  const top = (pdf.structure?.top ?? []).map((element) => without(element, other.language));
  return { ...withTop(pdf, top), handout };
};

/** Compares a bilingual file with both of its sheets: each language has all of its headings and words, in order. */
export const bilingualFindings = (pdf: PdfFile, expected: ExpectedBilingual): FindingDetails[] => {
  const [left, right] = expected.sheets;
  const halves = [inLanguage(pdf, left, right), inLanguage(pdf, right, left)];
  return [
    ...titleAndLanguage(pdf, expected),
    ...halves.flatMap((half) => [
      ...(half.handout ? headingsAndForeign(half, half.handout) : []),
      ...modelWords.find(half),
    ]),
  ];
};
