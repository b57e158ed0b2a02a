import type { Run } from '../react-pdf/nodes.ts';
import { inThousandths } from './coordinates.ts';
import type { PdfFont } from './pdf-document.ts';

type Glyphs = NonNullable<Run['glyphs']>;

/** Places of glyphs in the subset of a font, which takes them in. */
const placesOf = ({ subset, widths, unicode, scale }: PdfFont, glyphs: Glyphs): number[] =>
  glyphs.map(({ id, advanceWidth, codePoints }) => {
    const place = subset.includeGlyph(id);
    widths[place] ??= advanceWidth * scale;
    unicode[place] ??= [...codePoints];
    return place;
  });

const hex = (place: number): string => place.toString(16).padStart(4, '0');

/**
 * Shows the glyphs of a run one after the other, with a number (thousandths of an em) where the next one stands nearer or farther
 * than the font itself says: operator TJ, ISO 32000-1, 9.4.3.
 */
const shown = (run: Run, font: PdfFont): string => {
  const { glyphs = [], positions = [] } = run;
  const { unitsPerEm } = font.font;
  const ems = 1000 / run.attributes.fontSize;
  let operand = '<';
  for (const [index, place] of placesOf(font, glyphs).entries()) {
    operand += hex(place);
    const own = ((glyphs[index]?.advanceWidth ?? 0) * 1000) / unitsPerEm;
    const nearer = inThousandths(own - (positions[index]?.xAdvance ?? 0) * ems);
    if (nearer !== 0) operand += `>${nearer}<`;
  }
  return `[${operand}>] TJ`.replaceAll('<>', '');
};

/**
 * The operator that shows a run. A run that was shown before in letters that every document has in the same places
 * (`shareFontFile`) is not encoded again.
 */
export const glyphOperator = (run: Run, font: PdfFont): string => {
  const { glyphs: usual, operators } = font.usual ?? { glyphs: 0, operators: new WeakMap() };
  const cached = operators.get(run);
  if (cached !== undefined) return cached;
  const operator = shown(run, font);
  if (run.glyphs?.every(({ id }) => font.subset.includeGlyph(id) < usual)) operators.set(run, operator);
  return operator;
};
