import type { FileChange } from '../build/publish/write-together.ts';
import { signedBlocks } from '../content/text/reviewed-text.ts';
import type { Paint } from '../diagnostics/paint.ts';
import { sharedName } from '../handout/assemble/shared-files.ts';
import { type TextChange, textChanges } from '../handout/text/text-changes.ts';
import type { ReviewedSheet } from './find-sheets.ts';
import { printStamp } from './print-stamp.ts';
import type { ReviewOptions } from './review-options.ts';
import { stampPath } from './review-sheets.ts';
import { showChange } from './show-text.ts';
import { stampShared } from './stamp.ts';

type Touched = ReviewedSheet & { record: NonNullable<ReviewedSheet['record']>; changes: TextChange[] };

/** The sheets affected by a change of shared files. */
export type SharedReview = {
  files: readonly string[];
  /** Signed sheets that differ only in these files: one sign-off covers all of them. */
  alone: Touched[];
  /** Signed sheets that differ elsewhere too: each is read individually. */
  mixed: Touched[];
  /** Unsigned sheets with these words. */
  unsigned: ReviewedSheet[];
};

const touchedOf = (sheet: ReviewedSheet): Touched[] => {
  const { record, blocks, isSigned } = sheet;
  return record === null || isSigned
    ? []
    : [{ ...sheet, record, changes: textChanges(signedBlocks(record), blocks) }];
};

/** Groups the sheets by the effect of a change of shared files. */
export const reviewShared = (sheets: readonly ReviewedSheet[], files: readonly string[]): SharedReview => {
  const isOf = ({ from }: { from: string }): boolean => files.includes(from);
  const touched = sheets.flatMap(touchedOf).filter(({ changes }) => changes.some(isOf));
  return {
    files,
    alone: touched.filter(({ changes }) => changes.every(isOf)),
    mixed: touched.filter(({ changes }) => !changes.every(isOf)),
    unsigned: sheets.filter(({ record, blocks }) => record === null && blocks.some(isOf)),
  };
};

/** Each change once, however many sheets have it. */
const uniqueChanges = ({ files, alone, mixed }: SharedReview): TextChange[] => {
  const all = [...alone, ...mixed].flatMap(({ changes }) =>
    changes.filter(({ from }) => files.includes(from)),
  );
  return [...new Map(all.map((change) => [JSON.stringify(change), change])).values()];
};

const ids = (sheets: readonly ReviewedSheet[]): string =>
  sheets.map(({ handout }) => `  ${handout.id}\n`).join('');

const elsewhere = ({ handout, changes }: Touched, files: readonly string[]): string => {
  const others = [...new Set(changes.map(({ from }) => from))].filter((from) => !files.includes(from));
  return `  ${handout.id} (also ${others.join(', ')}): npx handouts review ${handout.id}\n`;
};

/** A change of shared files for a clinician, with every affected sheet. */
export const showShared = (review: SharedReview, paint: Paint): string => {
  const { files, alone, mixed, unsigned } = review;
  const names = files.map(sharedName).join(' and ');
  const open =
    unsigned.length === 0
      ? ''
      : `Not signed yet, and so not touched: ${unsigned.length} sheets with these words.\n`;
  if (alone.length + mixed.length === 0) return `No signed sheet waits for a change of ${names}.\n${open}`;
  const changes = uniqueChanges(review).flatMap((change) => showChange(change, paint));
  const own = mixed.map((sheet) => elsewhere(sheet, files)).join('');
  return [
    `${paint('bold', files.join(', '))}\n${changes.join('\n')}\n\n`,
    alone.length === 0
      ? ''
      : `One sign-off covers these sheets; they differ in nothing else:\n${ids(alone)}\n`,
    mixed.length === 0 ? '' : `Read each of these by itself; they differ elsewhere too:\n${own}\n`,
    open,
  ].join('');
};

/** The sign-offs of all sheets that differ only in these files. */
export const signShared = (
  { files, alone }: SharedReview,
  { content, signature }: Pick<ReviewOptions, 'content' | 'signature'>,
): FileChange[] => {
  if (signature === null) return [];
  const { signer, nextReview } = signature;
  return alone.map((sheet) => {
    const changed = files.filter((file) => sheet.changes.some(({ from }) => from === file));
    const { file: _file, placeOf: _placeOf, ...record } = sheet.record;
    const text = printStamp(
      stampShared(record, signer, { files: changed, nextReview, blocks: sheet.blocks }),
    );
    return { path: stampPath(content, sheet), text };
  });
};
