import { fileURLToPath } from 'node:url';
import { programHash } from '../start/program-hash.mjs';

/** Defined at compile time; absent when running from source. */
declare const PROGRAM_SHA256: string | undefined;

const compiledOf = typeof PROGRAM_SHA256 === 'undefined' ? null : PROGRAM_SHA256;

/** Whether this is JavaScript compiled by `scripts/start/`, not source. */
export const isCompiled = compiledOf !== null;

/**
 * SHA-256 of the program of the project in the folder `root` (a URL that ends in `/`). A compiled program
 * returns the hash of its source, even if the source has changed since.
 */
export const programSha256 = (root: URL): string => compiledOf ?? programHash(fileURLToPath(root));
