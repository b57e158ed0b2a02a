import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';
import type { BookRow } from '../manifest/book-row.ts';
import type { FormatRow } from '../manifest/format-row.ts';
import type { Manifest } from '../manifest/manifest.ts';
import type { Row } from '../manifest/pdf-row.ts';
import { type LanguageGap, printLanguageGaps } from '../plan/language-gaps.ts';
import type { UnreviewedSheet } from '../plan/require-reviewed.ts';

/** Input of the summary; `out` is the folder as typed. */
export type PublishedFiles = {
  made: Row[];
  madeFormats: readonly FormatRow[];
  madeBooks: readonly BookRow[];
  manifest: Pick<Manifest, 'complete' | 'options'>;
  diagnostics: Diagnostic[];
  seconds: number;
  out: string;
  leftOut: readonly UnreviewedSheet[];
  gaps: readonly LanguageGap[];
};

const INCOMPLETE =
  'The folder is not complete: sheets that were not requested are missing or out of date. ' +
  'Build without --only, --lang and --edition to make them all.\n';

const whyIncomplete = ({ complete, options: { shard } }: PublishedFiles['manifest']): string => {
  if (complete) return '';
  if (shard === null) return INCOMPLETE;
  return `This is shard ${shard}. Merge all shards with npx handouts merge-shards.\n`;
};

const whatIsLeftOut = (leftOut: readonly UnreviewedSheet[]): string =>
  leftOut.length === 0
    ? ''
    : `${count(leftOut.length, 'sheet')} left out, not reviewed:\n${leftOut
        .map(({ language, id, why }) => `  ${language}/${id} ${why}\n`)
        .join('')}`;

/** Number of files of each format: “150 txt files”. */
const otherFormats = (rows: readonly FormatRow[]): string => {
  const formats = [...new Set(rows.map(({ format }) => format))];
  return formats
    .map((name) => `${count(rows.filter(({ format }) => format === name).length, `${name} file`)}, `)
    .join('');
};

/** Summary of a build: sheets, pages, seconds, warnings, drafts, sheets left out, and the output folder. */
export const printSummary = (published: PublishedFiles): string => {
  const { made, madeFormats, madeBooks, manifest, diagnostics, seconds, out, leftOut, gaps } = published;
  const rows = [...made, ...madeFormats];
  const sheets = new Map(rows.map((row) => [`${row.language}/${row.id}`, row]));
  const editions = new Set(made.map(({ edition }) => edition)).size;
  const pages = made.reduce((sum, row) => sum + row.pages, 0);
  const drafts = [...sheets.values()].filter(({ reviewState }) => reviewState === 'draft').length;
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  return [
    count(sheets.size, 'sheet'),
    made.length > 0
      ? ` in ${count(editions, 'edition')} (${count(made.length, 'PDF')}), ${count(pages, 'page')}, `
      : ', ',
    otherFormats(madeFormats),
    madeBooks.length > 0 ? `${count(madeBooks.length, 'book')}, ` : '',
    `${seconds.toFixed(1)} seconds, `,
    `${count(warnings, 'warning')}, ${count(drafts, 'draft')}.\n`,
    `The files are in ${out}.\n`,
    whatIsLeftOut(leftOut),
    printLanguageGaps(gaps),
    made.length > 0 ? whyIncomplete(manifest) : '',
  ].join('');
};
