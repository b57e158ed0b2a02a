import { zlibSync } from 'fflate';
import type { Deflate } from './options.ts';

/** Compresses as zlib does (RFC 1950), in a browser. */
export const deflate: Deflate = (bytes) => zlibSync(bytes);
