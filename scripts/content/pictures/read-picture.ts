import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative } from 'node:path';
import type { VFile } from 'vfile';
import type { ContentDiagnostic } from '../../diagnostics/rules.ts';
import { isInside } from '../text/read-text.ts';
import { soundJpeg } from './sanitize-jpeg.ts';
import { soundPng } from './sanitize-png.ts';

/** A local picture: `path` is relative to the content folder, `data` its bytes in base64, without what tells of a camera. */
export type Picture = { path: string; format: 'png' | 'jpg'; data: string };

/** Why a picture cannot be used; the caller knows the place. */
export type PictureError = Omit<ContentDiagnostic, 'place'>;

const MAX_BYTES = 2 * 1024 * 1024;
/** More than a telephone's camera gives; each takes up to 8 bytes of memory. */
const MAX_PIXELS = 25_000_000;

const remote = (url: string): PictureError => ({
  rule: 'content/picture-remote',
  found: `a picture at the address \`${url.slice(0, 60)}\``,
  expected: 'a PNG or JPEG file inside the content folder',
  fix: 'Save the picture beside the text, in a folder `pictures`, and write `![words](pictures/name.png)`.',
});

const missing = (url: string): PictureError => ({
  rule: 'content/picture-missing',
  found: `missing picture \`${url.slice(0, 60)}\``,
  expected: 'a file at this path, seen from the folder of the text',
  fix: 'Fix the path, capitals too, or add the file.',
});

const outside = (url: string): PictureError => ({
  rule: 'content/picture-outside',
  found: `the picture \`${url.slice(0, 60)}\`, which leads out of the content folder`,
  expected: 'a PNG or JPEG file inside the content folder',
  fix: 'Put a copy of the picture into the content folder.',
});

const tooLarge = (url: string, size: number): PictureError => ({
  rule: 'content/picture-too-large',
  found: `the picture \`${url.slice(0, 60)}\` of ${size} bytes`,
  expected: `at most ${MAX_BYTES} bytes (2 MiB)`,
  fix: 'Save it in a smaller size: 1,500 pixels are enough for the width of a page.',
});

const tooManyPixels = (url: string, width: number, height: number): PictureError => ({
  rule: 'content/picture-too-large',
  found: `the picture \`${url.slice(0, 60)}\` of ${width} x ${height} pixels`,
  expected: 'at most 25 million pixels',
  fix: 'Save it in a smaller size: 1,500 pixels are enough for the width of a page.',
});

const wrongFormat = (url: string): PictureError => ({
  rule: 'content/picture-format',
  found: `\`${url.slice(0, 60)}\`, which is no whole PNG or JPEG file`,
  expected: 'a PNG or JPEG file, whatever its name says',
  fix: 'Open the picture in a program and save it as PNG or JPEG.',
});

/** The path that the address of a picture means, or null when it is none: `%20` is a space. */
const pathOf = (url: string): string | null => {
  try {
    const path = decodeURIComponent(url);
    return path.trim() === '' || path.includes('\0') ? null : path;
  } catch {
    return null;
  }
};

const hasScheme = (url: string): boolean => /^([a-z][a-z\d+.-]*:|[\\/]{2})/i.test(url);

const readInside = (root: string, path: string, url: string): Picture | PictureError => {
  const real = realpathSync(path);
  if (!isInside(realpathSync(root), real)) return outside(url);
  const found = statSync(real);
  if (!found.isFile()) return missing(url);
  if (found.size > MAX_BYTES) return tooLarge(url, found.size);
  const bytes = readFileSync(real);
  const png = soundPng(bytes, MAX_PIXELS);
  const sound = png ?? soundJpeg(bytes);
  if (sound === null) return wrongFormat(url);
  if (sound.width * sound.height > MAX_PIXELS) return tooManyPixels(url, sound.width, sound.height);
  const name = relative(root, path).replaceAll('\\', '/');
  const format = png === null ? 'jpg' : 'png';
  return { path: name, format, data: Buffer.from(sound.bytes).toString('base64') };
};

/** The picture that an address in a file means, seen from the folder of that file, or why there is none. */
export const readPicture = (root: string, from: VFile, url: string): Picture | PictureError => {
  if (hasScheme(url)) return remote(url);
  const written = pathOf(url);
  if (written === null) return missing(url);
  if (isAbsolute(written) || hasScheme(written)) return outside(url);
  const path = normalize(join(dirname(from.path), written));
  if (!isInside(normalize(root), path)) return outside(url);
  try {
    return readInside(root, path, url);
  } catch {
    return missing(url);
  }
};
