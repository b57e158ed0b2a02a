import { fileURLToPath } from 'node:url';
import { programHash } from '../start/program-hash.mjs';

/** Written into the program when `scripts/start/` compiles it; a source has no such name. */
declare const PROGRAM_SHA256: string | undefined;

const compiledOf = typeof PROGRAM_SHA256 === 'undefined' ? null : PROGRAM_SHA256;

/** Whether this is plain JavaScript that `scripts/start/` made, and no source. */
export const isCompiled = compiledOf !== null;

/**
 * SHA-256 of the program of the project in the folder `root` (a URL that ends in `/`). A compiled program gives the hash of the source it was compiled from, even when the source has changed since.
 */
export const programSha256 = (root: URL): string => compiledOf ?? programHash(fileURLToPath(root));
