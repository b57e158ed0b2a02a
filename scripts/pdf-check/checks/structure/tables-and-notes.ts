import { check } from '../../check.ts';
import { type FindingDetails, type FindingPlace, findingAt, onElement } from '../../finding.ts';
import { nameOf, textAt } from '../../pdf/objects.ts';
import { attributeOf } from '../../pdf/structure/attributes.ts';
import { elementsIn } from '../../pdf/structure/words.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';

type TablesAndNotesCondition = '15-003' | '19-003' | '19-004';

const SCOPES: ReadonlySet<string> = new Set(['Row', 'Column', 'Both']);

/** Header cells without Scope that no cell references. */
const headDiagnostics = (
  pdf: PdfFile,
  table: StructureElement,
): FindingDetails<TablesAndNotesCondition>[] => {
  const cells = elementsIn(table).filter(({ role }) => role.type === 'TH' || role.type === 'TD');
  if (cells.some((cell) => attributeOf(cell, 'Table', 'Headers'))) return [];
  return cells
    .filter(({ role }) => role.type === 'TH')
    .flatMap((cell) => {
      const scope = nameOf(attributeOf(cell, 'Table', 'Scope'));
      const isKnown = scope !== null && SCOPES.has(scope);
      return findingAt('15-003', () => onElement(pdf, cell), isKnown ? null : `Scope ${scope ?? 'missing'}`);
    });
};

const noteDiagnostics = (
  pdf: PdfFile,
  notes: readonly StructureElement[],
): FindingDetails<TablesAndNotesCondition>[] => {
  const ids = notes.map(({ dict }) => textAt(dict, 'ID'));
  return notes.flatMap((note, index): FindingDetails<TablesAndNotesCondition>[] => {
    const id = ids[index];
    const place = (): FindingPlace => onElement(pdf, note);
    if (!id) return findingAt('19-003', place, 'no ID');
    return findingAt('19-004', place, ids.indexOf(id) < index ? `ID “${id}” a second time` : null);
  });
};

/** Header cells have a scope or are referenced; notes have unique IDs. */
export const tablesAndNotes = check(['15-003', '19-003', '19-004'], (pdf) => {
  const elements = pdf.structure?.elements ?? [];
  const ofRole = (type: string): StructureElement[] => elements.filter(({ role }) => role.type === type);
  return [
    ...ofRole('Table').flatMap((table) => headDiagnostics(pdf, table)),
    ...noteDiagnostics(pdf, ofRole('Note')),
  ];
});
