import type { Edition, Ink, Paper, PrintSize } from '../scripts/model/handout.ts';
import { type ColourName, type Colours, coloursOf } from './colours.ts';
import {
  PICTURE_TAKEN,
  SPACE_TAKEN,
  TIGHTEST_PLANNED,
  type Tightness,
  type TypeName,
  type TypeStyle,
  typeStyles,
} from './type-styles.ts';

/**
 * All sizes and spaces of the pages; with `colours.ts` and `type-styles.ts` the only such literals in the
 * templates.
 */
export type { ColourName };

export const FONT = 'Atkinson Hyperlegible Next';
/** The wider typeface, for letters that `FONT` lacks (Greek, Cyrillic …) in a clinic's own words. */
export const FALLBACK_FONT = 'Noto Sans';
/** Height of the first baseline under a line's top, in em (the typeface's hhea ascender). */
export const ASCENT = 0.984;

const UNIT: Record<PrintSize, number> = { standard: 4, large: 6 };
const PAPER: Record<Paper, { width: number; height: number }> = {
  letter: { width: 612, height: 792 },
  a4: { width: 595.28, height: 841.89 },
};

/** Width of the text in points: the same for both papers, so that lines break alike. */
const TEXT_WIDTH = 516;
const COLUMN = 32;
const GUTTER = 12;

/**
 * Points from the edge of the paper to the outermost ink. Most lasers need 18. A4 keeps more: printed
 * unscaled on Letter, it loses 25 points at top and bottom when centred (printer drivers), and 50 at one end
 * when placed in a corner (Chromium, SumatraPDF, PostScript). With 50, pages of A4 have the height of
 * Letter's: with 12 more for unprintable corners, 14 sheets needed another page.
 */
const EDGE: Record<Paper, number> = { letter: 24, a4: 50 };

/** Heights of header and footer in points. */
const FRAME: Record<PrintSize, { headerHeight: number; footerHeight: number }> = {
  standard: { headerHeight: 28, footerHeight: 44 },
  large: { headerHeight: 36, footerHeight: 90 },
};

const STROKE = { head: 3, strip: 1.5, card: 2, chip: 1.25, write: 0.75, section: 0.75, row: 0.5 } as const;
const RADIUS = { card: 6, box: 1.5 } as const;

export type Theme = {
  /** The size of letters and drawings. */
  size: PrintSize;
  /** Whether parts stand below each other instead of side by side: in large print, and in a narrow column. */
  large: boolean;
  colours: Colours;
  type: Record<TypeName, TypeStyle>;
  /** The vertical unit of space in points; a tight setting makes it smaller. */
  u: number;
  /**
   * The unit of sizes and of horizontal space in points, at any tightness: marks keep their size and their
   * distance from words.
   */
  across: number;
  /** Scale of pictures next to words, relative to their designed width. */
  pictureScale: number;
  paper: { width: number; height: number };
  /** Left and right margin in points. */
  margin: number;
  textWidth: number;
  gutter: number;
  /** Width in points of n of the 12 columns. */
  span: (columns: number) => number;
  /** Offsets from the paper's edges, and heights, of header and footer, in points. */
  frame: { headerTop: number; headerHeight: number; footerBottom: number; footerHeight: number };
  stroke: typeof STROKE;
  radius: typeof RADIUS;
};

/**
 * The design tokens of an edition printed in an ink, with a clinic's own colour (`#RRGGBB`) for rules, frames
 * and pictograms.
 */
export const createTheme = (
  edition: Edition,
  ink: Ink,
  accent: string | null = null,
  tightness: Tightness = 0,
): Theme => {
  const paper = PAPER[edition.paper];
  return {
    size: edition.size,
    large: edition.size === 'large',
    colours: coloursOf(ink, accent),
    type: typeStyles(edition.size, tightness),
    u: UNIT[edition.size] * (1 - SPACE_TAKEN * tightness),
    across: UNIT[edition.size],
    pictureScale: 1 - PICTURE_TAKEN * Math.min(tightness, TIGHTEST_PLANNED),
    paper,
    margin: (paper.width - TEXT_WIDTH) / 2,
    textWidth: TEXT_WIDTH,
    gutter: GUTTER,
    span: (columns) => COLUMN * columns + GUTTER * (columns - 1),
    frame: { ...FRAME[edition.size], headerTop: EDGE[edition.paper], footerBottom: EDGE[edition.paper] },
    stroke: STROKE,
    radius: RADIUS,
  };
};
