import { childElements, pathOf, type StructureElement } from '../structure/structure.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { StructureType } from '../types.ts';

type Span = { columns: number; rows: number };

const isOf =
  (...types: StructureType[]) =>
  ({ spec }: StructureElement): boolean =>
    types.includes(spec.type);

const rowsOf = (table: StructureElement): StructureElement[] =>
  childElements(table).flatMap((child) =>
    isOf('THead', 'TBody')(child) ? childElements(child) : isOf('TR')(child) ? [child] : [],
  );

const spansOf = (row: StructureElement): Span[] =>
  childElements(row).map(({ spec: { columns = 1, rows = 1 } }) => ({ columns, rows }));

const width = (spans: readonly Span[]): number => spans.reduce((sum, { columns }) => sum + columns, 0);

/** Throws unless all rows have the same number of columns, including spans. */
const checkWidths = (table: StructureElement): void => {
  let above: Span[] = [];
  let first: number | null = null;
  for (const row of rowsOf(table)) {
    const spans = [...above, ...spansOf(row)];
    first ??= width(spans);
    if (width(spans) !== first)
      throw taggedPdfError(
        'table',
        `A row of ${width(spans)} columns in a table of ${first}`,
        'Give every row the same cells; leave one empty, or say `columns` and `rows` where a cell spans.',
        { path: pathOf(row) },
      );
    above = spans.map(({ columns, rows }) => ({ columns, rows: rows - 1 })).filter(({ rows }) => rows > 0);
  }
};

const checkParts = (table: StructureElement): void => {
  const parts = childElements(table);
  const place = { path: pathOf(table) };
  if (parts.filter(isOf('THead')).length > 1)
    throw taggedPdfError('table', 'A second THead', 'A table has one THead.', place);
  if (parts.slice(1, -1).some(isOf('Caption')))
    throw taggedPdfError('table', 'A Caption within the table', 'Put it first or last.', place);
  if (rowsOf(table).length === 0)
    throw taggedPdfError('table', 'A table without a row', 'Leave it out.', place);
};

/** Throws when a table or one below an element is not regular. */
export const checkTables = (element: StructureElement): void => {
  if (element.spec.type === 'Table') {
    checkParts(element);
    checkWidths(element);
  }
  for (const child of childElements(element)) checkTables(child);
};
