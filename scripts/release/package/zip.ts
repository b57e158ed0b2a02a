import { type ZipOptions, type Zippable, zipSync } from 'fflate';
import type { Deliverable } from './deliverable.ts';

/** Attributes as on Unix: a plain file that everybody may read. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/** fflate writes local time: noon falls on the same day in every time zone. */
const noon = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

const byName = (a: Deliverable, b: Deliverable): number => (a.name < b.name ? -1 : Number(a.name > b.name));

/**
 * A zip of files below one folder, dated to a day (YYYY-MM-DD): the same bytes for the same files, wherever, whenever and with
 * whatever Node it is made.
 */
export const zipFolder = (folder: string, files: readonly Deliverable[], day: string): Uint8Array => {
  const options: ZipOptions = { level: 6, mtime: noon(day), os: UNIX, attrs: PLAIN_FILE };
  const entries: Zippable = {};
  for (const { name, bytes } of [...files].sort(byName)) entries[`${folder}/${name}`] = [bytes, options];
  return zipSync(entries);
};
