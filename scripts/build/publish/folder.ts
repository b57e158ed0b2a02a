import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of the build's own files in the output folder. */
export const MANIFEST = 'manifest.json';
export const STAGING = '.staging';
const JOURNAL = 'previous-manifest.json';

/** Where the manifest of an output folder stands. */
export const manifestPath = (out: string): string => join(out, MANIFEST);

/** Where a file waits until the whole build is published. */
export const stagedPath = (out: string, file: string): string => join(out, STAGING, file);

/** Path of the list of our files while there is no manifest. */
export const journalPath = (out: string): string => join(out, STAGING, JOURNAL);

/** Removes what is at a path, a link without what it points to; nothing there is no error. */
export const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
