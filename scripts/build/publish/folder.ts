import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Names of the build's own files in the output folder. */
export const MANIFEST = 'manifest.json';
export const STAGING = '.staging';
const JOURNAL = 'previous-manifest.json';

/** Path of the manifest of an output folder. */
export const manifestPath = (out: string): string => join(out, MANIFEST);

/** Path of a file until the whole build is published. */
export const stagedPath = (out: string, file: string): string => join(out, STAGING, file);

/** Path of the list of our files while there is no manifest. */
export const journalPath = (out: string): string => join(out, STAGING, JOURNAL);

/** Removes a path if it exists; a link, not its target. */
export const remove = (path: string): Promise<void> => rm(path, { recursive: true, force: true });
