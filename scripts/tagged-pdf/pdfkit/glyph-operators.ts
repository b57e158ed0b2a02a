import type { Run } from '../react-pdf/nodes.ts';
import { inThousandths } from './coordinates.ts';
import type { PdfFont } from './pdf-document.ts';

type Glyphs = NonNullable<Run['glyphs']>;

/** Codes of glyphs in a font; adds the glyphs to it. */
const codesOf = ({ subset, widths, unicode, scale }: PdfFont, glyphs: Glyphs): number[] =>
  glyphs.map(({ id, advanceWidth, codePoints }) => {
    const code = subset.includeGlyph(id);
    widths[code] ??= advanceWidth * scale;
    unicode[code] ??= [...codePoints];
    return code;
  });

const hex = (code: number): string => code.toString(16).padStart(4, '0');

/**
 * Shows the glyphs of a run one after the other, with an adjustment (thousandths of an em) where the next one
 * deviates from the font's own advance: operator TJ, ISO 32000-1, 9.4.3.
 */
const shown = (run: Run, font: PdfFont, codes: readonly number[]): string => {
  const { glyphs = [], positions = [] } = run;
  const { unitsPerEm } = font.font;
  const ems = 1000 / run.attributes.fontSize;
  let operand = '<';
  for (const [index, code] of codes.entries()) {
    operand += hex(code);
    const own = ((glyphs[index]?.advanceWidth ?? 0) * 1000) / unitsPerEm;
    const nearer = inThousandths(own - (positions[index]?.xAdvance ?? 0) * ems);
    if (nearer !== 0) operand += `>${nearer}<`;
  }
  return `[${operand}>] TJ`.replaceAll('<>', '');
};

/**
 * Operators by the positions of a run, where they are the same in all documents. Lines with the same words share their positions, but
 * each has runs of its own.
 */
const known = new WeakMap<object, string>();

/**
 * The operator that shows a run; cached for all documents when its glyph codes are the same in all: 2 % of a
 * sheet's time (100 sheets, profiled).
 */
export const glyphOperator = (run: Run, font: PdfFont): string => {
  const { glyphs = [], positions } = run;
  const codes = codesOf(font, glyphs);
  if (!font.keepsNumbers || positions === undefined) return shown(run, font, codes);
  const operator = known.get(positions) ?? shown(run, font, codes);
  known.set(positions, operator);
  return operator;
};
