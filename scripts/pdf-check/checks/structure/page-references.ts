import { check } from '../../check.ts';
import { type FindingDetails, findingAt, onElement } from '../../finding.ts';
import { headingLevel } from '../../pdf/structure/roles.ts';
import { contentOf, speech, tidy } from '../../pdf/structure/words.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';

/** Pages, from 1, on which a heading with these words begins. */
const pagesOf = (pdf: PdfFile, headings: readonly StructureElement[], words: string): number[] =>
  headings
    .filter((heading) => tidy(speech(pdf, heading)) === words)
    .flatMap((heading) => contentOf(heading)[0]?.page ?? [])
    .map((page) => page + 1);

/** Page references point to the page where the named heading starts. */
export const pageReferences = check(['page-reference'], (pdf) => {
  const elements = pdf.structure?.elements ?? [];
  const { pageReference: reference } = pdf.rules;
  if (reference === null) return [];
  const headings = elements.filter(({ role }) => headingLevel(role.type) !== null);
  return elements
    .filter(({ role }) => role.type === 'P')
    .flatMap((element): FindingDetails<'page-reference'>[] =>
      [...tidy(speech(pdf, element)).matchAll(reference)].flatMap(({ groups }) => {
        const pages = pagesOf(pdf, headings, groups?.heading ?? '');
        const isTrue = pages.includes(Number(groups?.page));
        const found = `“${groups?.heading}” on page ${pages.join(', ') || 'none'}, not ${groups?.page}`;
        return findingAt('page-reference', () => onElement(pdf, element), isTrue ? null : found);
      }),
    );
});
