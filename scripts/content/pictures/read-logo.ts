import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, normalize } from 'node:path';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Logo } from '../../model/handout.ts';
import { isInside } from '../text/read-text.ts';
import { parseSvg } from './logo/parse-svg.ts';
import { SvgError } from './logo/svg-error.ts';
import { FLAWS } from './picture-flaws.ts';
import { sanitizePng } from './sanitize-png.ts';

type LogoError = Omit<ContentDiagnostic, 'place'>;

const MAX_BYTES = 256 * 1024;
/** 2,000 pixels square: ten times what the head of a page can show. */
const MAX_PIXELS = 4_000_000;

const missing = (name: string): LogoError => ({
  rule: 'content/logo-missing',
  found: `the logo \`${name}\`, which is not there`,
  expected: 'an SVG or PNG file in the folder of the clinic profile, or below it',
  fix: 'Fix the path, capitals too, or put the file beside the profile.',
});

const tooLarge = (name: string, size: string): LogoError => ({
  rule: 'content/logo-too-large',
  found: `the logo \`${name}\` of ${size}`,
  expected: `at most ${MAX_BYTES / 1024} KiB and 4 million pixels`,
  fix: 'Save it smaller: a logo is printed 28 points high, for which 300 pixels are plenty.',
});

const unusable = (name: string, why: string): LogoError => ({
  rule: 'content/logo-format',
  found: `the logo \`${name}\` with ${why}`,
  expected: 'a whole PNG file, or an SVG of filled shapes in plain colours such as #0A4453',
  fix: 'In a drawing program turn text and strokes into paths, ungroup all, and save as plain SVG; or save it as PNG.',
});

const fromSvg = (name: string, bytes: Buffer): Logo | LogoError => {
  try {
    return parseSvg(bytes.toString('utf8'));
  } catch (error) {
    if (error instanceof SvgError) return unusable(name, error.message);
    throw error;
  }
};

const fromBytes = (name: string, bytes: Buffer): Logo | LogoError => {
  if (/^\uFEFF?\s*</.test(bytes.toString('utf8', 0, 100))) return fromSvg(name, bytes);
  const png = sanitizePng(bytes, MAX_PIXELS);
  if (png === null) return unusable(name, 'what is neither');
  const { width, height } = png;
  if (!('flaw' in png))
    return { type: 'png', data: Buffer.from(png.bytes).toString('base64'), width, height };
  return png.flaw === 'too-many-pixels'
    ? tooLarge(name, `${width} x ${height} pixels`)
    : unusable(name, FLAWS[png.flaw].is);
};

/** The logo that a clinic profile names, seen from the folder of the profile, or why there is none. */
export const readLogo = (profile: string, name: string): Logo | LogoError => {
  const folder = normalize(dirname(profile));
  const path = normalize(join(folder, name));
  if (isAbsolute(name) || !isInside(folder, path)) return missing(name);
  try {
    const real = realpathSync(path);
    if (!isInside(realpathSync(folder), real) || !statSync(real).isFile()) return missing(name);
    const { size } = statSync(real);
    return size > MAX_BYTES ? tooLarge(name, `${size} bytes`) : fromBytes(name, readFileSync(real));
  } catch {
    return missing(name);
  }
};
