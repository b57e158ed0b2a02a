import { type ZipOptions, type Zippable, zipSync } from 'fflate';
import { noonOf } from '../../formats/zip-date.ts';
import type { Deliverable } from './deliverable.ts';

/** Attributes as on Unix: a plain file that everybody may read. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

const byName = (a: Deliverable, b: Deliverable): number => (a.name < b.name ? -1 : Number(a.name > b.name));

/**
 * A zip of files below one folder, dated to a day (YYYY-MM-DD): the same bytes for the same files, wherever, whenever and with
 * whatever Node it is made.
 */
export const zipFolder = (folder: string, files: readonly Deliverable[], day: string): Uint8Array => {
  const options: ZipOptions = { level: 6, mtime: noonOf(day), os: UNIX, attrs: PLAIN_FILE };
  const entries: Zippable = {};
  for (const { name, bytes } of [...files].sort(byName)) entries[`${folder}/${name}`] = [bytes, options];
  return zipSync(entries);
};
