import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize, relative } from 'node:path';
import type { VFile } from 'vfile';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import { isInside } from '../text/read-text.ts';
import { FLAWS, type RejectedPicture } from './picture-flaws.ts';
import { sanitizeJpeg } from './sanitize-jpeg.ts';
import { sanitizePng } from './sanitize-png.ts';

/**
 * A local picture: `path` is relative to the content folder, `data` its bytes in base64, without metadata,
 * `width` and `height` its upright size in pixels.
 */
export type Picture = { path: string; format: 'png' | 'jpg'; data: string; width: number; height: number };

/** Why a picture cannot be used; the caller knows the place. */
export type PictureError = Omit<ContentDiagnostic, 'place'>;

const MAX_BYTES = 2 * 1024 * 1024;
/**
 * 4,000 pixels square, more than a sheet of paper can show; each pixel takes up to 16 bytes of memory while
 * decoding.
 */
const MAX_PIXELS = 16_000_000;

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

const tooManyPixels = (url: string, { width, height }: RejectedPicture): PictureError => ({
  rule: 'content/picture-too-large',
  found: `the picture \`${url.slice(0, 60)}\` of ${width} x ${height} pixels`,
  expected: `at most ${MAX_PIXELS / 1_000_000} million pixels`,
  fix: FLAWS['too-many-pixels'].fix,
});

const flawed = (url: string, rejected: RejectedPicture): PictureError => {
  if (rejected.flaw === 'too-many-pixels') return tooManyPixels(url, rejected);
  const { is, expected, fix } = FLAWS[rejected.flaw];
  return { rule: 'content/picture-format', found: `\`${url.slice(0, 60)}\`, ${is}`, expected, fix };
};

const wrongFormat = (url: string): PictureError => ({
  rule: 'content/picture-format',
  found: `\`${url.slice(0, 60)}\`, which is not a PNG or JPEG file`,
  expected: 'a PNG or JPEG file, whatever its name says',
  fix: 'Open the picture in a program and save it as PNG or JPEG.',
});

/** The path in a picture's address, with `%20` as a space; null when the address is not a path. */
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
  const png = sanitizePng(bytes, MAX_PIXELS);
  const picture = png ?? sanitizeJpeg(bytes, MAX_PIXELS);
  if (picture === null) return wrongFormat(url);
  if ('flaw' in picture) return flawed(url, picture);
  const { width, height } = picture;
  const name = relative(root, path).replaceAll('\\', '/');
  const format = png === null ? 'jpg' : 'png';
  return { path: name, format, data: Buffer.from(picture.bytes).toString('base64'), width, height };
};

const readExisting = (root: string, path: string, url: string): Picture | PictureError => {
  try {
    return readInside(root, path, url);
  } catch {
    return missing(url);
  }
};

/** The picture at an address in a file, relative to that file's folder, or why there is none. */
export const readPicture = (root: string, from: VFile, url: string): Picture | PictureError => {
  if (hasScheme(url)) return remote(url);
  const written = pathOf(url);
  if (written === null) return missing(url);
  if (isAbsolute(written) || hasScheme(written)) return outside(url);
  const path = normalize(join(dirname(from.path), written));
  if (!isInside(normalize(root), path)) return outside(url);
  // macOS writes file names in decomposed form
  for (const name of new Set([path, path.normalize('NFD')]))
    if (existsSync(name)) return readExisting(root, name, url);
  return missing(url);
};

/**
 * Reads the pictures of a content folder, each once: many sheets show the same, and all its pixels are
 * decoded.
 */
export const createReadPicture = (root: string): ((from: VFile, url: string) => Picture | PictureError) => {
  const known = new Map<string, Picture | PictureError>();
  return (from, url) => {
    const key = `${dirname(from.path)}\0${url}`;
    const picture = known.get(key) ?? readPicture(root, from, url);
    known.set(key, picture);
    return picture;
  };
};
