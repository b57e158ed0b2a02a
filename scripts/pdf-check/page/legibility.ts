import { contrast, greyOf, hexOf, lay } from './contrast.ts';
import { covers, isEvenOn, isInClips } from './covers.ts';
import { apply, meets, type Point } from './matrix.ts';
import type { Colour, Glyph, Paint, TextRun } from './types.ts';

/** The lowest contrast of a text. */
export type Legibility = { contrast: number; grey: number; text: string; behind: string };

/** Sample points in a letter: x as a fraction of its width, y in em above the baseline. */
const ACROSS = [0.2, 0.4, 0.6, 0.8];
const UPWARDS = [0.03, 0.18, 0.34, 0.5, 0.64];

const WHITE: Colour = [1, 1, 1];
/** Contrast that is unknown because an image or a pattern is behind the text. */
const UNKNOWN: Legibility = { contrast: 1, grey: 1, text: '', behind: 'a picture or pattern' };

const pointsOf = ({ matrix }: TextRun, { from, to }: Glyph): Point[] =>
  ACROSS.flatMap((part) => UPWARDS.map((up) => apply(matrix, [from + (to - from) * part, up])));

const over = (under: Colour, paint: Paint): Colour =>
  paint.colour && under ? lay(paint.colour, paint.alpha, under) : null;

/** Contrast of text where these paints cover the page; later paints cover the text. */
const judge = (run: TextRun, paints: readonly Paint[]): Legibility => {
  const under = paints.filter(({ index }) => index < run.index).reduce(over, WHITE);
  const after = paints.filter(({ index }) => index > run.index);
  const text = after.reduce(over, run.colour && under ? lay(run.colour, run.alpha, under) : null);
  const behind = after.reduce(over, under);
  if (!text || !behind) return UNKNOWN;
  return {
    contrast: contrast(text, behind),
    grey: contrast(greyOf(text), greyOf(behind)),
    text: hexOf(text),
    behind: hexOf(behind),
  };
};

/** The distinct sets of paints that cover the points. */
const coverings = (points: readonly Point[], paints: readonly Paint[]): Paint[][] => {
  const found = new Map<string, Paint[]>();
  for (const point of points) {
    const covering = paints.filter((paint) => covers(paint, point));
    found.set(covering.map(({ index }) => index).join(' '), covering);
  }
  return [...found.values()];
};

const worse = (one: Legibility | null, other: Legibility): Legibility =>
  one && Math.min(one.contrast, one.grey * (7 / 4.5)) <= Math.min(other.contrast, other.grey * (7 / 4.5))
    ? one
    : other;

const visiblePoints = (run: TextRun, glyphs: readonly Glyph[]): Point[] =>
  glyphs.flatMap((glyph) => pointsOf(run, glyph)).filter((point) => isInClips(run.clips, point));

/** A point that stands for all, where the same is painted behind and over every letter. */
const firstVisible = (run: TextRun, glyphs: readonly Glyph[]): Point[] => {
  for (const glyph of glyphs) {
    const point = pointsOf(run, glyph).find((each) => isInClips(run.clips, each));
    if (point) return [point];
  }
  return [];
};

/** The lowest contrast of a text run; null when none of it is visible. */
export const legibilityOf = (run: TextRun, paints: readonly Paint[]): Legibility | null => {
  const { box, glyphs } = run;
  if (box === null) return null;
  if (run.invisible) return { ...UNKNOWN, behind: 'nothing: the text is not painted' };
  const near = paints.filter((paint) => paint.box && meets(paint.box, box));
  const shown = glyphs.filter(({ isSpace }) => !isSpace);
  const isEven = near.every((paint) => isEvenOn(paint, box));
  return coverings(isEven ? firstVisible(run, shown) : visiblePoints(run, shown), near)
    .map((covering) => judge(run, covering))
    .reduce<Legibility | null>(worse, null);
};
