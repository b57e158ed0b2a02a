import type { ReviewedSheet } from './find-sheets.ts';

/** A signed sheet that needs a review; `nextReview` is YYYY-MM-DD. */
type DueSheet = { id: string; language: string; title: string; nextReview: string; why: string };

/** Due reviews: overdue, soon, changed since signed; and the number of unsigned sheets. */
export type DueSheets = {
  today: string;
  /** Last day that counts as soon. */
  until: string;
  overdue: DueSheet[];
  soon: DueSheet[];
  changed: DueSheet[];
  neverReviewed: number;
};

const DAY = 24 * 60 * 60 * 1000;

/** The day a number of days after another, both YYYY-MM-DD. */
const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);

const byDay = (a: DueSheet, b: DueSheet): number =>
  a.nextReview === b.nextReview ? (a.id < b.id ? -1 : 1) : a.nextReview < b.nextReview ? -1 : 1;

const rowOf = (
  { handout, record }: ReviewedSheet,
  whyOf: (nextReview: string, reason: string) => string,
): DueSheet[] => {
  if (record === null) return [];
  const { id, language, title, review } = handout;
  const { nextReview } = record;
  const reason = review.state === 'draft' ? review.reason : '';
  return [{ id, language, title, nextReview, why: whyOf(nextReview, reason) }];
};

/** Reviews due within N days of a day (YYYY-MM-DD); a changed sheet is listed only as changed. */
export const dueSheets = (sheets: readonly ReviewedSheet[], today: string, within: number): DueSheets => {
  const until = daysAfter(today, within);
  const signed = sheets
    .filter(({ isSigned }) => isSigned)
    .flatMap((sheet) => rowOf(sheet, (day) => `good until ${day}`));
  const changed = sheets
    .filter(({ record, isSigned }) => record !== null && !isSigned)
    .flatMap((sheet) => rowOf(sheet, (_, reason) => reason));
  return {
    today,
    until,
    overdue: signed.filter(({ nextReview }) => nextReview < today).sort(byDay),
    soon: signed.filter(({ nextReview }) => nextReview >= today && nextReview <= until).sort(byDay),
    changed: changed.sort(byDay),
    neverReviewed: sheets.filter(({ record }) => record === null).length,
  };
};

const group = (heading: string, rows: readonly DueSheet[]): string =>
  rows.length === 0
    ? ''
    : `${heading}:\n${rows.map(({ language, id, why }) => `  ${language}/${id}: ${why}\n`).join('')}`;

/** The due reviews as text. */
export const printDue = ({ today, until, overdue, soon, changed, neverReviewed }: DueSheets): string => {
  const listed = [
    group(`Overdue on ${today}, and not to be handed out`, overdue),
    group('Changed since they were signed, and drafts again', changed),
    group(`Due by ${until}`, soon),
  ].join('');
  const nothing = listed === '' ? `Nothing is due by ${until}.\n` : '';
  return `${listed}${nothing}Never reviewed: ${neverReviewed}.\n`;
};
