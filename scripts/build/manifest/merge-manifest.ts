import type { Handout } from '../../model/handout.ts';
import { type PrintJob, printJobs } from '../plan/print-jobs.ts';
import { isOwn } from '../plan/selection.ts';
import { earlierRow } from './earlier-row.ts';
import type { Manifest } from './manifest.ts';
import { mergeFormats } from './merge-formats.ts';
import type { Row } from './pdf-row.ts';
import type { MergeInputs } from './same-build.ts';

export type { MergeInputs } from './same-build.ts';

/** The new manifest, and our files to remove. */
export type MergedManifest = { manifest: Manifest; obsolete: string[] };

const jobOf = (row: Row, handouts: Handout[]): PrintJob | undefined => {
  const ofSheet = handouts.filter(({ id }) => id === row.id);
  return printJobs(ofSheet, { ...row, editions: [row.edition] }).find(({ file }) => file === row.file);
};

/** Whether this build would make the file of an earlier row identically. */
const isStillValid = async (
  row: Row,
  { earlier, facts, handouts, hashOf }: MergeInputs,
): Promise<boolean> => {
  const job = jobOf(row, handouts);
  if (job === undefined || earlierRow(job, earlier.manifest, facts) === null) return false;
  return (await hashOf(row.file)) === row.sha256;
};

/** Filters sequentially to limit open files. */
const those = async <T>(all: T[], holds: (one: T) => Promise<boolean>): Promise<T[]> => {
  const found: T[] = [];
  for (const one of all) if (await holds(one)) found.push(one);
  return found;
};

/**
 * Merges new rows with those of earlier builds. A selection replaces only its own rows: others are kept if
 * this build would make the same file, and otherwise listed as stale. The manifest is complete when every
 * sheet is there in every edition and nothing is stale, which is never so for a shard. Files of other formats
 * are optional.
 */
export const mergeManifest = async (merge: MergeInputs): Promise<MergedManifest> => {
  const { facts, selection, hasPdfs = true, handouts, made, earlier, hashOf } = merge;
  const isReplaced = (file: string): boolean => hasPdfs && isOwn(selection, file);
  const isMade = new Set(made.map(({ file }) => file));
  const others = (earlier.manifest?.pdfs ?? []).filter(({ file }) => !isReplaced(file));
  const retained = await those(others, (row) => isStillValid(row, merge));
  const isListed = new Set([...isMade, ...retained.map(({ file }) => file)]);
  const pdfs = earlier.files.filter((file) => file.endsWith('.pdf'));
  const left = pdfs.filter((file) => !isListed.has(file));
  const outside = left.filter((file) => !isReplaced(file));
  const stale = await those(outside, async (file) => (await hashOf(file)) !== null);
  const isWhole = printJobs(handouts, selection).every(({ file }) => isListed.has(file));
  const otherFiles = earlier.files.filter((file) => !pdfs.includes(file));
  const { formats, books, obsolete: old } = await mergeFormats(merge, otherFiles);
  const manifest: Manifest = {
    schema: 1,
    complete: facts.options.shard === null && isWhole && stale.length === 0,
    ...facts,
    pdfs: [...made, ...retained],
    ...(formats.length > 0 && { formats }),
    ...(books.length > 0 && { books }),
  };
  const obsolete = [...left.filter(isReplaced), ...old];
  return { manifest: stale.length === 0 ? manifest : { ...manifest, stale }, obsolete };
};
