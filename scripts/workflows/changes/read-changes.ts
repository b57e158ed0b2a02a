import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decode } from 'fast-png';
import type { OutputComparison } from './compare-outputs.ts';
import { toPng } from './page-pictures.ts';
import { MAX_PICTURES, type Summary, summary } from './summary.ts';

/**
 * Maximum bytes of the data and of a picture, and pixels of a side: a page of A3 at 72 pixels per inch fits.
 */
const MAX_SIZES = { data: 8 * 1024 * 1024, picture: 4 * 1024 * 1024, pixels: 1600 } as const;

/** Bytes of a regular file within the size limit; throws otherwise. */
const readPlain = async (folder: string, name: string, max: number): Promise<Buffer> => {
  const path = join(folder, name);
  const found = await lstat(path).catch(() => null);
  if (!found?.isFile()) throw new ForeignError(`there is no file ${name}`);
  if (found.size > max) throw new ForeignError(`${name} has ${found.size} bytes, at most ${max} are read`);
  return readFile(path);
};

/** Untrusted input that cannot be shown. */
class ForeignError extends Error {}

const SIGNATURE = '89504e470d0a1a0a';

/** The same picture re-encoded, without other data of the file. Its size is checked before it is decoded. */
const redraw = (name: string, bytes: Buffer): Uint8Array => {
  const isPng = bytes.length > 32 && bytes.toString('hex', 0, 8) === SIGNATURE;
  if (!isPng) throw new ForeignError(`${name} is no PNG`);
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width > MAX_SIZES.pixels || height > MAX_SIZES.pixels)
    throw new ForeignError(`${name} is ${width} × ${height} pixels`);
  const { data, channels, depth } = decode(bytes);
  if (channels !== 3 || depth !== 8) throw new ForeignError(`${name} is not in colours of 8 bits`);
  const rgba = new Uint8Array(width * height * 4);
  for (let at = 0; at < width * height; at += 1) rgba.set(data.subarray(at * 3, at * 3 + 3), at * 4);
  return toPng({ width, height, data: rgba });
};

const picturesOf = ({ sheets }: Summary): string[] =>
  sheets.flatMap(({ pages }) =>
    pages.flatMap(({ before, after }) => [before, after].filter((name) => name !== null)),
  );

const parseSummary = (text: string): Summary => {
  try {
    return summary.parse(JSON.parse(text));
  } catch {
    throw new ForeignError('summary.json was not written by `handouts pr-summary`');
  }
};

/**
 * The changes in an untrusted folder, as data only: validated text, and re-encoded pictures. A sentence when
 * it cannot be shown.
 */
export const readChanges = async (folder: string): Promise<OutputComparison | string> => {
  try {
    const found = parseSummary((await readPlain(folder, 'summary.json', MAX_SIZES.data)).toString('utf8'));
    const pictures = new Map<string, Uint8Array>();
    let left = MAX_PICTURES + MAX_SIZES.picture;
    for (const name of new Set(picturesOf(found))) {
      const bytes = await readPlain(folder, name, Math.min(MAX_SIZES.picture, left));
      left -= bytes.length;
      pictures.set(name, redraw(name, bytes));
    }
    return { summary: found, pictures };
  } catch (error) {
    return error instanceof ForeignError ? error.message : `a picture cannot be read: ${String(error)}`;
  }
};
