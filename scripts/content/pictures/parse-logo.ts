import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Logo } from '../../model/handout.ts';
import { parseSvg } from './logo/parse-svg.ts';
import { SvgError } from './logo/svg-error.ts';
import { FLAWS, type SanitizedPicture } from './picture-flaws.ts';
import { plainPng } from './plain-png.ts';
import { decodePng } from './png-codec.ts';
import { sanitizePng } from './sanitize-png.ts';

/** Why a logo cannot be used; the caller knows the place. */
export type LogoError = Omit<ContentDiagnostic, 'place'>;

/** Maximum size of a logo file, in bytes. */
export const MAX_LOGO_BYTES = 256 * 1024;
/** 2,000 pixels square: ten times what the page header can show. */
const MAX_PIXELS = 4_000_000;

/** The error for a logo that is missing next to the profile. */
export const missingLogo = (name: string): LogoError => ({
  rule: 'content/logo-missing',
  found: `the logo \`${name}\`, which is not there`,
  expected: 'an SVG or PNG file in the folder of the clinic profile, or below it',
  fix: 'Fix the path, capitals too, or put the file beside the profile.',
});

/** The error for a logo of more than `MAX_LOGO_BYTES`, or of too many pixels. */
export const tooLargeLogo = (name: string, size: string): LogoError => ({
  rule: 'content/logo-too-large',
  found: `the logo \`${name}\` of ${size}`,
  expected: `at most ${MAX_LOGO_BYTES / 1024} KiB and 4 million pixels`,
  fix: 'Save it smaller: a logo is printed 28 points high, for which 300 pixels are plenty.',
});

const unusable = (name: string, why: string): LogoError => ({
  rule: 'content/logo-format',
  found: `the logo \`${name}\` with ${why}`,
  expected: 'a whole PNG file, or an SVG of filled shapes in plain colours such as #0A4453',
  fix: 'In a drawing program turn text and strokes into paths, ungroup all, and save as plain SVG; or save it as PNG.',
});

const fromSvg = (name: string, text: string): Logo | LogoError => {
  try {
    return parseSvg(text);
  } catch (error) {
    if (error instanceof SvgError) return unusable(name, error.message);
    throw error;
  }
};

const base64 = (bytes: Uint8Array): string =>
  btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));

const decodeUtf8 = (bytes: Uint8Array): string => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/**
 * Offset of the colour type in a PNG file, and the type with alpha; sanitized files have no other type with
 * alpha.
 */
const COLOUR_TYPE = 25;
const WITH_ALPHA = 6;

/** Flattens a picture onto white, since a soft mask changes object order between Node and browsers. */
const onPaper = (picture: SanitizedPicture): SanitizedPicture => {
  const pixels = picture.bytes[COLOUR_TYPE] === WITH_ALPHA ? decodePng(picture.bytes) : null;
  if (pixels === null) return picture;
  const { width, height } = pixels;
  const data = Uint8Array.from(pixels.data, (value, at) => {
    const alpha = pixels.data[at - (at % 4) + 3] ?? 255;
    return at % 4 === 3 ? 255 : Math.round((value * alpha + 255 * (255 - alpha)) / 255);
  });
  return plainPng({ width, height, data });
};

/** The logo in the bytes of a file, or why it cannot be printed; `name` is its name in the profile. */
export const parseLogo = (name: string, bytes: Uint8Array): Logo | LogoError => {
  if (bytes.length > MAX_LOGO_BYTES) return tooLargeLogo(name, `${bytes.length} bytes`);
  if (/^\uFEFF?\s*</.test(decodeUtf8(bytes.subarray(0, 100)))) return fromSvg(name, decodeUtf8(bytes));
  const png = sanitizePng(bytes, MAX_PIXELS);
  if (png === null) return unusable(name, 'what is neither');
  const { width, height } = png;
  if (!('flaw' in png)) return { type: 'png', data: base64(onPaper(png).bytes), width, height };
  return png.flaw === 'too-many-pixels'
    ? tooLargeLogo(name, `${width} x ${height} pixels`)
    : unusable(name, FLAWS[png.flaw].is);
};
