import { textDecoration } from '@react-pdf/textkit';
import type { Line, Run } from '../../tagged-pdf/index.ts';
import { createMemo } from '../memo.ts';
import type { SetLine } from './box-node.ts';
import type { Fragment } from './text-fragments.ts';

/** The used part of an opened font; lengths in font units. */
type Face = {
  type?: string;
  unitsPerEm: number;
  ascent: number;
  descent: number;
  lineGap: number;
  layout: (
    text: string,
    ...options: unknown[]
  ) => {
    glyphs: NonNullable<Run['glyphs']>;
    positions: { xAdvance: number; yAdvance: number; xOffset: number }[];
  };
};

/** Glyphs of a stretch of text with their positions, in points; shared between lines, so immutable. */
type ShapedRun = Required<Pick<Run, 'glyphs' | 'positions' | 'xAdvance'>>;

/** Sets a line of Latin letters only; null for any other. */
export type SetPlainLine = (fragments: readonly Fragment[]) => SetLine | null;

/** Latin letters and signs read from left to right that no line engine moves; a leading space would hang. */
const PLAIN = /^(?! )[ -~\u00A0-\u00AC\u00AE-\u017F\u2010-\u2027]+$/;
const LATIN = /\p{Script=Latin}/u;

const MAX_CACHED_RUNS = 12_000;

const shape = (face: Face, size: number, text: string): ShapedRun => {
  const scale = size / face.unitsPerEm;
  const { glyphs, positions } = face.layout(text, [], undefined, undefined, 'ltr');
  const scaled = positions.map(({ xAdvance, yAdvance, xOffset }) => ({
    xAdvance: xAdvance * scale,
    yAdvance: yAdvance * scale,
    xOffset: xOffset * scale,
    yOffset: 0,
  }));
  return { glyphs, positions: scaled, xAdvance: scaled.reduce((sum, { xAdvance }) => sum + xAdvance, 0) };
};

type StyledText = { attributes: Fragment['attributes']; text: string; start: number };

/**
 * The separately shaped parts: those of one style, and the part before the first letter of the line, which
 * belongs to no script.
 */
const stretchesOf = (fragments: readonly Fragment[], firstLetter: number): StyledText[] => {
  let start = 0;
  return fragments.flatMap(({ string, attributes }) => {
    const within = firstLetter - start;
    const parts =
      within > 0 && within < string.length ? [string.slice(0, within), string.slice(within)] : [string];
    return parts.map((text) => {
      const stretch = { attributes, text, start };
      start += text.length;
      return stretch;
    });
  });
};

const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0);

const metricsOf = (face: Face, size: number, lineHeight: number) => {
  const scale = size / face.unitsPerEm;
  const [ascent, descent] = [face.ascent * scale, face.descent * scale];
  return { ascent, descent, height: lineHeight || face.lineGap * scale + ascent - descent };
};

const isSpace = ({ codePoints }: ShapedRun['glyphs'][number]): boolean => codePoints.includes(32);

/** Width of the trailing spaces of a line, in points. */
const trailingSpace = (runs: readonly Run[]): number => {
  let taken = 0;
  for (const { glyphs = [], positions = [] } of runs.toReversed())
    for (let index = glyphs.length - 1; index >= 0; index -= 1) {
      const glyph = glyphs[index];
      if (!glyph || !isSpace(glyph)) return taken;
      taken += positions[index]?.xAdvance ?? 0;
    }
  return taken;
};

const decorate = textDecoration() as unknown as (line: Line & { overflowRight: number }) => SetLine;

/** Draws the underlines of words, without trailing spaces. */
const decorated = (line: SetLine): SetLine =>
  line.runs.some(({ attributes }) => (attributes as { underline?: unknown }).underline)
    ? decorate({ ...line, overflowRight: trailingSpace(line.runs) })
    : line;

const runOf = (
  { attributes, text, start }: StyledText,
  shaped: (face: Face, size: number, text: string) => ShapedRun,
) => {
  const { font, fontSize, lineHeight } = attributes;
  const face = (font as readonly Face[])[0];
  if (!face || face.type === 'STANDARD') return null;
  const size = numberOf(fontSize);
  const { glyphs, positions, xAdvance } = shaped(face, size, text);
  if (glyphs.some(({ id }) => id === 0)) return null;
  return {
    start,
    end: start + text.length,
    glyphs,
    positions,
    xAdvance,
    ...metricsOf(face, size, numberOf(lineHeight)),
    attributes: { ...attributes, font: [face], fontSize: size, color: String(attributes.color) },
  };
};

/**
 * Sets single lines of Latin letters: their runs are shaped once and placed one after the other. The runs and
 * their metrics equal those of react-pdf's engine (`textkit`), which also looks for breaks, scripts,
 * directions and fonts.
 */
export const createSetPlainLine = (): SetPlainLine => {
  const known = createMemo<ShapedRun>(MAX_CACHED_RUNS);
  const ids = new Map<Face, number>();
  const idOf = (face: Face): number => {
    const id = ids.get(face) ?? ids.size;
    ids.set(face, id);
    return id;
  };
  const shaped = (face: Face, size: number, text: string): ShapedRun =>
    known(`${idOf(face)} ${size} ${text}`, () => shape(face, size, text));
  return (fragments) => {
    const string = fragments.map((fragment) => fragment.string).join('');
    if (!PLAIN.test(string)) return null;
    const runs = stretchesOf(fragments, string.search(LATIN)).map((stretch) => runOf(stretch, shaped));
    if (!runs.every((run) => run !== null)) return null;
    const height = Math.max(...runs.map((run) => run.height));
    return decorated({
      string,
      runs,
      box: { x: 0, y: 0, height },
      ascent: Math.max(0, ...runs.map(({ ascent }) => ascent)),
      xAdvance: runs.reduce((sum, { xAdvance }) => sum + xAdvance, 0),
      decorationLines: [],
    });
  };
};
