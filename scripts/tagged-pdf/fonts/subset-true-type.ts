import { concatBytes, viewOf } from '../bytes.ts';
import { trueTypeFile } from './true-type-file.ts';

/** The bytes of a table of an opened font; null when it has none of that name. */
export type ReadTable = (tag: string) => Uint8Array | null;

/** Tables that a font in a PDF may have besides its outlines (ISO 32000-1, 9.9), copied unchanged. */
const UNCHANGED = ['head', 'hhea', 'maxp', 'cvt ', 'fpgm', 'prep'];

const LONG_OFFSETS = 50;
const METRICS = 34;

const COMPOSITE = 10;
const WORDS = 0x0001;
const ONE_SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

const lengthOfComponent = (flags: number): number => {
  const scale = flags & ONE_SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  return 4 + (flags & WORDS ? 4 : 2) + scale;
};

/** The component glyphs of a glyph: an accented letter is a letter and an accent. */
const componentsOf = (outline: Uint8Array): number[] => {
  const found: number[] = [];
  if (outline.length === 0) return found;
  const view = viewOf(outline);
  if (view.getInt16(0) >= 0) return found;
  for (let at = COMPOSITE, more = true; more; ) {
    const flags = view.getUint16(at);
    found.push(view.getUint16(at + 2));
    at += lengthOfComponent(flags);
    more = (flags & MORE) !== 0;
  }
  return found;
};

/** The outline of a glyph by its number. */
const outlinesOf = (table: (tag: string) => Uint8Array): ((glyph: number) => Uint8Array) => {
  const [loca, glyf] = [viewOf(table('loca')), table('glyf')];
  const isLong = viewOf(table('head')).getUint16(LONG_OFFSETS) === 1;
  const offset = (glyph: number): number =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;
  return (glyph) => glyf.subarray(offset(glyph), offset(glyph + 1));
};

const withComponents = (
  glyphs: Iterable<number>,
  outlineOf: (glyph: number) => Uint8Array,
): ReadonlyMap<number, Uint8Array> => {
  const outlines = new Map<number, Uint8Array>();
  const add = (glyph: number): void => {
    if (outlines.has(glyph)) return;
    const outline = outlineOf(glyph);
    outlines.set(glyph, outline);
    for (const component of componentsOf(outline)) add(component);
  };
  add(0);
  for (const glyph of glyphs) add(glyph);
  return outlines;
};

/** Tables `glyf` and `loca` with the given outlines; all other glyphs are empty. */
const writeOutlines = (
  outlines: ReadonlyMap<number, Uint8Array>,
  { byteLength }: Uint8Array,
  isLong: boolean,
): { glyf: Uint8Array; loca: Uint8Array } => {
  const loca = new Uint8Array(byteLength);
  const view = viewOf(loca);
  const parts: Uint8Array[] = [];
  let offset = 0;
  const count = byteLength / (isLong ? 4 : 2);
  for (let glyph = 0; glyph < count; glyph += 1) {
    if (isLong) view.setUint32(glyph * 4, offset);
    else view.setUint16(glyph * 2, offset / 2);
    const outline = outlines.get(glyph);
    if (!outline) continue;
    parts.push(outline, new Uint8Array(outline.length % 2));
    offset += outline.length + (outline.length % 2);
  }
  return { glyf: concatBytes(parts), loca };
};

/**
 * Advance widths and side bearings: zero except for the given glyphs and the last width, which applies to all
 * glyphs after it.
 */
const writeMetrics = (
  hmtx: Uint8Array,
  metrics: number,
  glyphs: ReadonlyMap<number, unknown>,
): Uint8Array => {
  const written = new Uint8Array(hmtx.length);
  const copy = (from: number, length: number): void => written.set(hmtx.subarray(from, from + length), from);
  for (const glyph of glyphs.keys())
    if (glyph < metrics) copy(glyph * 4, 4);
    else copy(metrics * 4 + (glyph - metrics) * 2, 2);
  copy((metrics - 1) * 4, 4);
  return written;
};

/**
 * A TrueType file with the outlines of some glyphs and of their components, which keep their numbers: glyph
 * numbers are then the same in every document, and the outlines are copied unchanged.
 */
export const subsetTrueType = (read: ReadTable, glyphs: Iterable<number>): Uint8Array => {
  const table = (tag: string): Uint8Array => read(tag) ?? new Uint8Array();
  const outlines = withComponents(glyphs, outlinesOf(table));
  const isLong = viewOf(table('head')).getUint16(LONG_OFFSETS) === 1;
  const { glyf, loca } = writeOutlines(outlines, table('loca'), isLong);
  const metrics = viewOf(table('hhea')).getUint16(METRICS);
  return trueTypeFile([
    ...UNCHANGED.flatMap((tag) => {
      const bytes = read(tag);
      return bytes ? [{ tag, bytes }] : [];
    }),
    { tag: 'hmtx', bytes: writeMetrics(table('hmtx'), metrics, outlines) },
    { tag: 'glyf', bytes: glyf },
    { tag: 'loca', bytes: loca },
  ]);
};
