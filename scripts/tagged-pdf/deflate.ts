import { deflateSync } from 'node:zlib';
import type { Deflate } from './options.ts';

/** Compresses as zlib does (RFC 1950) with Node. Bundles for browsers use `deflate.browser.ts` instead. */
export const deflate: Deflate = (bytes) => deflateSync(bytes);
