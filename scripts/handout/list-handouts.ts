import { textHash } from './handout-text.ts';
import type { Handout } from './model.ts';
import type { Reach } from './passage-reach.ts';
import type { PlannedHandout } from './plan-handouts.ts';
import { NO_REVIEW } from './review-state.ts';

/** A sheet of the plan as `--list --json` prints it; the last three are null while errors stand. */
type ListedHandout = Pick<
  PlannedHandout,
  'id' | 'code' | 'kind' | 'language' | 'title' | 'treatment' | 'cancerType' | 'guide'
> & {
  reviewState: Handout['review']['state'] | null;
  /** Why a sheet is a draft; null for a reviewed one. */
  draftReason: string | null;
  textHash: string | null;
};

/** A passage as `--list --passages --json` prints it. */
type ListedPassage = Reach['passage'] & { sheets: string[] };

const listed = (sheet: PlannedHandout, handouts: readonly Handout[]): ListedHandout => {
  const { id, code, kind, language, title, treatment, cancerType, guide } = sheet;
  const handout = handouts.find((other) => other.id === id && other.language === language);
  return {
    ...{ id, code, kind, language, title, treatment, cancerType, guide },
    reviewState: handout?.review.state ?? null,
    draftReason: handout?.review.state === 'draft' ? handout.review.reason : null,
    textHash: handout === undefined ? null : textHash(handout),
  };
};

/** Rows in columns as wide as their widest cell; the last is not padded. */
export const columns = (rows: readonly (readonly string[])[]): string => {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const widths = (rows[0] ?? []).map((_, column) => width(column));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
};

const lines = ({ line, endLine }: Reach['passage']): string =>
  line === endLine ? `${line}` : `${line}-${endLine}`;

/** A sheet that nobody has reviewed yet is a draft for no reason that must be told. */
const toldReason = ({ draftReason }: ListedHandout): string =>
  draftReason === null || draftReason === NO_REVIEW ? '' : draftReason;

/** The plan as a table: language, id, code, kind, review state, title, text hash, why a reviewed sheet is a draft again. */
export const listHandouts = (planned: readonly PlannedHandout[], handouts: readonly Handout[]): string =>
  columns([
    ['LANGUAGE', 'ID', 'CODE', 'KIND', 'REVIEW', 'TITLE', 'TEXT HASH', 'WHY A DRAFT'],
    ...planned
      .map((sheet) => listed(sheet, handouts))
      .map((row) => [
        ...[row.language, row.id, row.code, row.kind],
        ...[row.reviewState ?? '-', row.title, row.textHash ?? '-', toldReason(row)],
      ]),
  ]);

/** The plan as JSON, one row a sheet. */
export const listHandoutsJson = (planned: readonly PlannedHandout[], handouts: readonly Handout[]): string =>
  `${JSON.stringify(
    planned.map((sheet) => listed(sheet, handouts)),
    null,
    2,
  )}\n`;

/** Where each passage stands, what it is, and which sheets it reaches. */
export const listPassages = (reach: readonly Reach[]): string =>
  columns([
    ['PASSAGE', 'WHAT', 'FOR', 'SECTION', 'SHEETS'],
    ...reach.map(({ passage, sheets }) => [
      `${passage.file}:${lines(passage)}`,
      passage.reaches,
      passage.cancers?.join(' ') ?? 'all',
      passage.title || '-',
      sheets.join(' ') || '-',
    ]),
  ]);

/** The passages as JSON, one row a passage. */
export const listPassagesJson = (reach: readonly Reach[]): string =>
  `${JSON.stringify(
    reach.map(({ passage, sheets }): ListedPassage => ({ ...passage, sheets })),
    null,
    2,
  )}\n`;
