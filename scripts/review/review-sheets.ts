import { join } from 'node:path';
import type { FileChange } from '../build/publish/write-together.ts';
import { signedBlocks } from '../content/text/reviewed-text.ts';
import type { Paint } from '../diagnostics/paint.ts';
import type { ReviewedSheet } from './find-sheets.ts';
import { printStamp } from './print-stamp.ts';
import type { ReviewOptions } from './review-options.ts';
import { showDifference, showText } from './show-text.ts';
import { stamp } from './stamp.ts';

/** Path of a sheet's sign-off, below the content folder as typed. */
export const stampPath = (content: string, { handout }: ReviewedSheet): string =>
  join(content, 'reviews', handout.language, `${handout.id}.yaml`);

const stateOf = ({ record, isSigned }: ReviewedSheet): string => {
  if (record === null) return 'No review yet. This is all of its text:';
  const { name, role, date, nextReview } = record;
  const by = `Signed by ${name}, ${role}, on ${date}, to be read again by ${nextReview}.`;
  return isSigned ? `${by} The text is the same today.` : `${by} Since then this changed:`;
};

/** A sheet for a clinician before signing: changes since the last sign-off, or the whole text. */
export const showSheet = (sheet: ReviewedSheet, paint: Paint): string => {
  const { handout, blocks, record, isSigned } = sheet;
  const head = `${paint('bold', `${handout.code}  ${handout.title}`)}\n${stateOf(sheet)}\n`;
  if (record === null) return `${head}\n${showText(blocks, paint)}`;
  return isSigned ? head : `${head}\n${showDifference(signedBlocks(record), blocks, paint)}`;
};

/** The sign-offs of sheets that a person read. */
export const signSheets = (
  sheets: readonly ReviewedSheet[],
  { content, signature }: Pick<ReviewOptions, 'content' | 'signature'>,
): FileChange[] => {
  if (signature === null || signature.nextReview === null) return [];
  const { signer, nextReview } = signature;
  return sheets.map((sheet) => ({
    path: stampPath(content, sheet),
    text: printStamp(stamp(signer, nextReview, sheet.blocks)),
  }));
};
