import { type Zippable, zipSync } from 'fflate';
import { zipOptions } from '../../formats/zip-options.ts';
import type { Deliverable } from './deliverable.ts';

const byName = (a: Deliverable, b: Deliverable): number => (a.name < b.name ? -1 : Number(a.name > b.name));

/**
 * A zip of files below one folder, dated to a day (YYYY-MM-DD): reproducible on every machine and Node
 * version.
 */
export const zipFolder = (folder: string, files: readonly Deliverable[], day: string): Uint8Array => {
  const options = zipOptions(day);
  const entries: Zippable = {};
  for (const { name, bytes } of [...files].sort(byName)) entries[`${folder}/${name}`] = [bytes, options];
  return zipSync(entries);
};
