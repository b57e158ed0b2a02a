import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Row } from '../manifest/pdf-row.ts';

const SHORTER = 'Shorten it';
const BOOKLET = 'or move what can wait into `:::more`, which only the booklet prints';

/** The file with most of a sheet's text, as the user would type it; null for a guide. */
const fileOf = ({ treatment, cancerType, language }: Row, content: string): string | null => {
  if (treatment !== null) return join(content, language, 'treatments', `${treatment}.md`);
  return cancerType === null ? null : join(content, language, 'cancer-types', `${cancerType}.md`);
};

/** A warning for each PDF with more text than fits its paper; `content` as typed. */
export const overflowWarnings = (rows: Row[], content: string): Diagnostic[] =>
  rows.flatMap((row) => {
    const { id, edition, pages, overflowLines, treatment } = row;
    if (overflowLines === 0) return [];
    const lines = `${overflowLines} ${overflowLines === 1 ? 'line' : 'lines'}`;
    return [
      {
        file: fileOf(row, content) ?? content,
        line: 1,
        column: 1,
        rule: 'handout/over-two-pages',
        severity: 'warning' as const,
        found: `${lines} too many for its paper: ${id} ${edition} has ${pages} pages`,
        expected: 'two pages in standard print, or four with a list of medicines',
        fix: `${treatment === null ? SHORTER : `${SHORTER}, ${BOOKLET}`}.`,
      },
    ];
  });
