import type { BookRow } from './book-row.ts';
import { isCurrentBook } from './book-rows.ts';
import type { FormatRow } from './format-row.ts';
import { isCurrentFormat } from './format-rows.ts';
import { isSameBuild, type MergeInputs } from './same-build.ts';

/** Rows of files in other formats to keep, and files to remove. */
type MergedFormats = { formats: FormatRow[]; books: BookRow[]; obsolete: string[] };

type AnyRow = { file: string; sha256: string };

/** New rows, and rows of earlier builds whose files this build would make identically. */
const standing = async <One extends AnyRow>(
  made: readonly One[],
  earlier: readonly One[],
  isCurrent: (row: One) => boolean,
  { facts, earlier: { manifest }, hashOf }: MergeInputs,
): Promise<One[]> => {
  const rows = [...made];
  if (manifest === null || !isSameBuild(manifest, facts)) return rows;
  const isMade = new Set(made.map(({ file }) => file));
  for (const row of earlier)
    if (!isMade.has(row.file) && isCurrent(row) && (await hashOf(row.file)) === row.sha256) rows.push(row);
  return rows;
};

/** Whether a row matches today's content and, where one was used, this build's braille translator. */
const isCurrentRow = (row: FormatRow, { madeFormats = [], handouts }: MergeInputs): boolean => {
  const used = madeFormats.find(({ format }) => format === row.format)?.engine ?? row.engine;
  return row.engine === used && isCurrentFormat(row, handouts);
};

/**
 * Merges new files of other formats with those of earlier builds. Such a file cannot be marked as stale, so
 * one that this build would not make is removed.
 */
export const mergeFormats = async (merge: MergeInputs, files: readonly string[]): Promise<MergedFormats> => {
  const { madeFormats = [], madeBooks = [], earlier, handouts } = merge;
  const { formats: before = [], books: booksBefore = [] } = earlier.manifest ?? {};
  const formats = await standing(madeFormats, before, (row) => isCurrentRow(row, merge), merge);
  const books = await standing(madeBooks, booksBefore, (row) => isCurrentBook(row, handouts), merge);
  const isListed = new Set([...formats, ...books].map(({ file }) => file));
  return { formats, books, obsolete: files.filter((file) => !isListed.has(file)) };
};
