import { check } from '../../check.ts';
import { type FindingDetails, onElement } from '../../finding.ts';
import { headingLevel } from '../../pdf/structure/roles.ts';
import { childElements } from '../../pdf/structure/words.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';

type HeadingsCondition = '14-002' | '14-003' | '14-006' | '14-007';

type NumberedHeading = { element: StructureElement; level: number };

const numbered = (elements: readonly StructureElement[]): NumberedHeading[] =>
  elements.flatMap((element) => {
    const level = headingLevel(element.role.type);
    return level === null ? [] : [{ element, level }];
  });

const levelDiagnostics = (
  pdf: PdfFile,
  headings: readonly NumberedHeading[],
): FindingDetails<HeadingsCondition>[] =>
  headings.flatMap(({ element, level }, index): FindingDetails<HeadingsCondition>[] => {
    const before = headings[index - 1]?.level;
    if (level <= (before ?? 0) + 1) return [];
    const place = onElement(pdf, element);
    if (before === undefined)
      return [{ condition: '14-002', place, found: `H${level} is the first heading` }];
    const expected = `H${before + 1} or higher.`;
    return [{ condition: '14-003', place, found: `H${level} after H${before}`, expected }];
  });

const plain = (pdf: PdfFile, elements: readonly StructureElement[]): FindingDetails<HeadingsCondition>[] =>
  elements.flatMap((element): FindingDetails<HeadingsCondition>[] => {
    const count = childElements(element).filter(({ role }) => role.type === 'H').length;
    return count > 1
      ? [{ condition: '14-006', place: onElement(pdf, element), found: `${count} H in ${element.type}` }]
      : [];
  });

const mixed = (
  pdf: PdfFile,
  elements: readonly StructureElement[],
  isNumbered: boolean,
): FindingDetails<HeadingsCondition>[] => {
  const first = elements.find(({ role }) => role.type === 'H');
  return first && isNumbered
    ? [{ condition: '14-007', place: onElement(pdf, first), found: 'H beside numbered headings' }]
    : [];
};

/** Headings start at H1 and skip no level. */
export const headings = check(['14-002', '14-003', '14-006', '14-007'], (pdf) => {
  const elements = pdf.structure?.elements ?? [];
  const found = numbered(elements);
  return [
    ...levelDiagnostics(pdf, found),
    ...plain(pdf, elements),
    ...mixed(pdf, elements, found.length > 0),
  ];
});
