import { crc32, inflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** Red, green, blue and alpha of each pixel, from the top left. */
export type Pixels = { width: number; height: number; data: Uint8Array };

/** The checksum of a chunk of a PNG file. In a bundle for browsers `png-codec.browser.ts` replaces this file. */
export const checksum = (bytes: Uint8Array): number => crc32(bytes);

/** Unpacks zlib data (RFC 1950); null when it is damaged, or not of exactly this length. */
export const unpack = (packed: Uint8Array, length: number): Uint8Array | null => {
  try {
    const data = inflateSync(packed, { maxOutputLength: length });
    return data.length === length ? data : null;
  } catch {
    return null;
  }
};

/** The pixels of any PNG, 8 bits per channel; null when they cannot be decoded. */
export const decodePng = (bytes: Uint8Array): Pixels | null => {
  try {
    return PNG.sync.read(Buffer.from(bytes));
  } catch {
    return null;
  }
};
