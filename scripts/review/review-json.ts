import { signedBlocks } from '../content/text/reviewed-text.ts';
import { textChanges } from '../handout/text/text-changes.ts';
import type { ReviewedSheet } from './find-sheets.ts';

const rowOf = ({ handout, blocks, record }: ReviewedSheet) => ({
  id: handout.id,
  language: handout.language,
  code: handout.code,
  title: handout.title,
  review: handout.review,
  changes: record === null ? null : textChanges(signedBlocks(record), blocks),
  blocks,
});

/** Sheets with their review, changes since (null: never signed), and their text, for programs. */
export const sheetsJson = (sheets: readonly ReviewedSheet[]): string =>
  `${JSON.stringify(sheets.map(rowOf), null, 2)}\n`;
