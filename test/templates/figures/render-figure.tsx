import { Document, Font, Page, renderToBuffer, View } from '@react-pdf/renderer';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { en } from '../../../scripts/locales/en/index.ts';
import type { FigureWords } from '../../../scripts/model/figure-words.ts';
import type { Ink, PrintSize } from '../../../scripts/model/handout.ts';
import { fontFile } from '../../../scripts/render/fonts/font-files.ts';
import { figures } from '../../../templates/figures/index.ts';
import { createTheme } from '../../../templates/theme.ts';

/** Draws one figure with react-pdf and reads the page back with pdf.js. */

const FONT = 'Figure labels';
const MARGIN = 40;
const PAGE = { width: 612, height: 792 };

Font.register({
  family: FONT,
  fonts: [{ src: fontFile({ weight: 600, italic: false }), fontWeight: 600 }],
});
Font.registerHyphenationCallback((word) => [word]);

/** Left, top, right and bottom in points from the top left corner of the figure. */
export type Words = { text: string; left: number; top: number; right: number; bottom: number };
export type DrawnFigure = {
  width: number;
  height: number;
  labels: Words[];
  /** Every painted colour, as `#rrggbb`. */
  colours: Set<string>;
  bytes: Buffer;
};

type Item = { str: string; width: number; height: number; transform: number[] };

/** Pieces of one line are joined into one label; a gap wider than two spaces starts the next. */
const joinPieces = (items: Item[]): Words[] => {
  const labels: Words[] = [];
  for (const { str, width, height, transform } of items) {
    const [left, baseline] = [(transform[4] ?? 0) - MARGIN, PAGE.height - (transform[5] ?? 0) - MARGIN];
    const last = labels.at(-1);
    const bottom = baseline + height * 0.25;
    if (last && Math.abs(last.bottom - bottom) < 0.01 && left - last.right < height * 0.5) {
      last.text += left - last.right > height * 0.15 ? ` ${str}` : str;
      last.right = left + width;
    } else labels.push({ text: str, left, right: left + width, top: baseline - height * 0.75, bottom });
  }
  return labels;
};

/**
 * A figure alone on a page, with the words of a language (default: English); `scale`: its share of the
 * designed width.
 */
export const drawFigure = async (
  name: keyof typeof figures,
  size: PrintSize,
  { ink = 'colour', scale = 1, words = en.figures }: { ink?: Ink; scale?: number; words?: FigureWords } = {},
): Promise<DrawnFigure> => {
  const { component: Figure, width: widths, height } = figures[name];
  const theme = createTheme({ name: `letter-${size}`, paper: 'letter', size }, ink);
  const { size: labelSize, leading: labelLeading } = theme.type.label;
  const width = widths[size] * scale;
  const bytes = await renderToBuffer(
    <Document>
      <Page size={[PAGE.width, PAGE.height]} style={{ padding: MARGIN }}>
        <View>
          <Figure {...{ width, labelSize, labelLeading }} colours={theme.colours} font={FONT} words={words} />
        </View>
      </Page>
    </Document>,
  );
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const page = await pdf.getPage(1);
  const items = (await page.getTextContent()).items.filter((item) => 'str' in item && item.str.trim() !== '');
  const { fnArray, argsArray } = await page.getOperatorList();
  const painted = fnArray.flatMap((operator, index) =>
    operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor ? [String(argsArray[index])] : [],
  );
  await pdf.destroy();
  return {
    width,
    height: height(width),
    labels: joinPieces(items as Item[]),
    colours: new Set(painted),
    bytes,
  };
};
