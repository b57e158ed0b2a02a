import { check } from '../../check.ts';
import { type FindingDetails, type FindingPlace, findingAt, onElement, WHOLE } from '../../finding.ts';
import { dictAt, textAt } from '../../pdf/objects.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';
import { xmpProperty } from '../../pdf/xmp.ts';

const CONDITIONS = [
  ...(['11-001', '11-002', '11-003', '11-004', '11-005', '11-006'] as const),
  'PDF/A 6.7.4',
] as const;
type LanguageCondition = (typeof CONDITIONS)[number];

const isTag = (language: string): boolean => {
  try {
    return Intl.getCanonicalLocales(language).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(language);
  } catch {
    return false;
  }
};

const tagDiagnostic = (
  place: FindingPlace | (() => FindingPlace),
  language: string | null,
): FindingDetails<LanguageCondition>[] =>
  findingAt('PDF/A 6.7.4', place, language === null || isTag(language) ? null : `Lang “${language}”`);

/** Whether an element or one of its ancestors has a language. */
const isDeclared = (element: StructureElement): boolean =>
  Boolean(textAt(element.dict, 'Lang')) || (element.parent !== null && isDeclared(element.parent));

const hasWords = ({ dict }: StructureElement): boolean =>
  ['Alt', 'ActualText', 'E'].some((key) => textAt(dict, key) !== null);

const elementDiagnostics = (pdf: PdfFile, element: StructureElement): FindingDetails<LanguageCondition>[] => {
  if (isDeclared(element)) return [];
  const place = (): FindingPlace => onElement(pdf, element);
  const found = 'no Lang on the document, on the element or around it';
  const hasContent = element.kids.some(({ kind }) => kind === 'content');
  return [
    ...findingAt('11-001', place, hasContent ? found : null),
    ...findingAt('11-002', place, hasWords(element) ? found : null),
  ];
};

const elsewhere = ({ catalog, pages, structure, xmp }: PdfFile): FindingDetails<LanguageCondition>[] => {
  const annotations = pages.flatMap((page) => page.annotations);
  const found = 'no Lang on the document';
  const isWordy = (key: string): boolean => annotations.some(({ dict }) => textAt(dict, key) !== null);
  const hasOutline = dictAt(dictAt(catalog, 'Outlines'), 'First') !== null;
  const title = xmp === null ? null : xmpProperty(xmp, 'dc', 'title');
  const isUntagged = structure === null && pages.some(({ painted }) => painted.runs.length > 0);
  return [
    ...findingAt('11-001', WHOLE, isUntagged ? found : null),
    ...findingAt('11-003', WHOLE, hasOutline ? found : null),
    ...findingAt('11-004', WHOLE, isWordy('Contents') ? found : null),
    ...findingAt('11-005', WHOLE, isWordy('TU') ? found : null),
    ...findingAt('11-006', WHOLE, title ? found : null),
  ];
};

/** All text has a language, written as a BCP 47 tag. */
export const language = check(CONDITIONS, (pdf) => {
  const own = textAt(pdf.catalog, 'Lang');
  const elements = pdf.structure?.elements ?? [];
  const tags = elements
    .filter(({ dict }) => textAt(dict, 'Lang') !== null)
    .flatMap((element) => tagDiagnostic(() => onElement(pdf, element), textAt(element.dict, 'Lang')));
  if (own) return [...tagDiagnostic(WHOLE, own), ...tags];
  return [...tags, ...elements.flatMap((element) => elementDiagnostics(pdf, element)), ...elsewhere(pdf)];
});
