import { unzlibSync } from 'fflate';
import { PNG } from 'pngjs/browser.js';
import type { Pixels } from './png-codec.ts';

const CRC_POLYNOMIAL = 0xedb88320;
const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? (rest >>> 1) ^ CRC_POLYNOMIAL : rest >>> 1;
  return rest;
});

/** The checksum of a chunk of a PNG file (ISO 3309), in a browser. */
export const checksum = (bytes: Uint8Array): number => {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
};

const ADLER_BASE = 65_521;

const adler32 = (bytes: Uint8Array): number => {
  let [low, high] = [1, 0];
  for (const byte of bytes) {
    low = (low + byte) % ADLER_BASE;
    high = (high + low) % ADLER_BASE;
  }
  return high * 65_536 + low;
};

/** Whether data ends with its checksum, which fflate does not verify. */
const hasChecksum = (packed: Uint8Array, data: Uint8Array): boolean =>
  packed.length >= 4 &&
  new DataView(packed.buffer, packed.byteOffset).getUint32(packed.length - 4) === adler32(data);

/** Unpacks zlib data (RFC 1950), in a browser; null when it is damaged, or not of exactly this length. */
export const unpack = (packed: Uint8Array, length: number): Uint8Array | null => {
  try {
    const data = unzlibSync(packed, { out: new Uint8Array(length + 1) });
    return data.length === length && hasChecksum(packed, data) ? data : null;
  } catch {
    return null;
  }
};

/** Bytes for pngjs, which needs a buffer of its own bundled class. */
const bufferOf = (bytes: Uint8Array): Buffer => {
  const { data } = new PNG({ width: Math.ceil(bytes.length / 4), height: 1 });
  data.set(bytes);
  return data.subarray(0, bytes.length);
};

/** The pixels of any PNG, 8 bits per channel, in a browser; null when they cannot be decoded. */
export const decodePng = (bytes: Uint8Array): Pixels | null => {
  try {
    return PNG.sync.read(bufferOf(bytes));
  } catch {
    return null;
  }
};
