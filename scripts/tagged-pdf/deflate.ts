import { deflateSync } from 'node:zlib';
import type { Deflate } from './options.ts';

/** Compresses as zlib does (RFC 1950): Node's own. A bundle for browsers has `deflate.browser.ts` in its place. */
export const deflate: Deflate = (bytes) => deflateSync(bytes);
