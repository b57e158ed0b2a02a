import type { Handout } from '../../model/handout.ts';
import type { Reach } from '../checks/passage-reach.ts';
import { NO_REVIEW } from '../checks/review-state.ts';
import { textHash } from '../text/handout-text.ts';
import type { PlannedHandout } from './planned-handout.ts';

/** A sheet of the plan as `--list --json` prints it. */
type ListedHandout = Pick<
  PlannedHandout,
  'id' | 'code' | 'kind' | 'language' | 'title' | 'treatment' | 'cancerType' | 'guide'
>;

/** A sheet as `--list --reviews --json` prints it; the last three are null while there are errors. */
type ReviewedHandout = ListedHandout & {
  reviewState: Handout['review']['state'] | null;
  /** Why a sheet is a draft; null for a reviewed one. */
  draftReason: string | null;
  textHash: string | null;
};

/** A passage as `--list --passages --json` prints it. */
type ListedPassage = Reach['passage'] & { sheets: string[] };

const listed = ({
  id,
  code,
  kind,
  language,
  title,
  treatment,
  cancerType,
  guide,
}: PlannedHandout): ListedHandout => ({ id, code, kind, language, title, treatment, cancerType, guide });

const reviewed = (sheet: PlannedHandout, handouts: readonly Handout[]): ReviewedHandout => {
  const { id, language } = sheet;
  const handout = handouts.find((other) => other.id === id && other.language === language);
  return {
    ...listed(sheet),
    reviewState: handout?.review.state ?? null,
    draftReason: handout?.review.state === 'draft' ? handout.review.reason : null,
    textHash: handout === undefined ? null : textHash(handout),
  };
};

const json = (rows: readonly unknown[]): string => `${JSON.stringify(rows, null, 2)}\n`;

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

/** A sheet that was never reviewed is a draft without a special reason. */
const toldReason = ({ draftReason }: ReviewedHandout): string =>
  draftReason === null || draftReason === NO_REVIEW ? '' : draftReason;

/** The plan as a table: language, id, code, kind, title. */
export const listHandouts = (planned: readonly PlannedHandout[]): string =>
  columns([
    ['LANGUAGE', 'ID', 'CODE', 'KIND', 'TITLE'],
    ...planned.map(({ language, id, code, kind, title }) => [language, id, code, kind, title]),
  ]);

/** The plan as JSON, one row per sheet. */
export const listHandoutsJson = (planned: readonly PlannedHandout[]): string => json(planned.map(listed));

/**
 * The review state of each planned sheet: language, id, state, text hash, and why a reviewed sheet is a draft
 * again.
 */
export const listReviews = (planned: readonly PlannedHandout[], handouts: readonly Handout[]): string =>
  columns([
    ['LANGUAGE', 'ID', 'REVIEW', 'TEXT HASH', 'WHY A DRAFT'],
    ...planned
      .map((sheet) => reviewed(sheet, handouts))
      .map((row) => [row.language, row.id, row.reviewState ?? '-', row.textHash ?? '-', toldReason(row)]),
  ]);

/** The same as JSON, with every field of the planned sheet. */
export const listReviewsJson = (planned: readonly PlannedHandout[], handouts: readonly Handout[]): string =>
  json(planned.map((sheet) => reviewed(sheet, handouts)));

/** Each passage as a row: its place, its kind, and the sheets it reaches. */
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

/** The passages as JSON, one row per passage. */
export const listPassagesJson = (reach: readonly Reach[]): string =>
  json(reach.map(({ passage, sheets }): ListedPassage => ({ ...passage, sheets })));
