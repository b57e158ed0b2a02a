import type { PrintSize } from '../scripts/model/handout.ts';
import type { Weight } from './text/runs.ts';

/** Size and leading in points, always set together. */
export type TypeStyle = { size: number; leading: number; weight: Weight };
const type = (size: number, leading: number, weight: Weight): TypeStyle => ({ size, leading, weight });

const STANDARD_TYPE = {
  title: type(28, 32, 700),
  sub: type(18, 24, 400),
  lead: type(15, 20, 400),
  h2: type(16, 20, 700),
  care: type(15, 20, 700),
  h3: type(13, 16, 700),
  story: type(13, 18, 400),
  // 1.25 instead of the 1.33 of the reference pages: it saves the lines that let a pair sheet fit on one
  // sheet of paper.
  body: type(12, 15, 400),
  strong: type(12, 15, 700),
  label: type(12, 15, 600),
  clinic: type(14, 16, 700),
  draft: type(14, 18, 700),
  meta: type(9, 11, 400),
};
export type TypeName = keyof typeof STANDARD_TYPE;

/** In large print nothing is smaller than 18 pt (ACB large print guidelines). */
const LARGE_TYPE: Record<TypeName, TypeStyle> = {
  title: type(34, 40, 700),
  sub: type(24, 30, 400),
  lead: type(21, 30, 400),
  h2: type(24, 30, 700),
  care: type(22, 28, 700),
  h3: type(20, 26, 700),
  story: type(20, 28, 400),
  body: type(18, 25, 400),
  strong: type(18, 25, 700),
  label: type(18, 25, 600),
  clinic: type(18, 24, 700),
  draft: type(18, 24, 700),
  meta: type(18, 24, 400),
};

const TYPE: Record<PrintSize, Record<TypeName, TypeStyle>> = { standard: STANDARD_TYPE, large: LARGE_TYPE };

/**
 * Tightness of a sheet, 0 as designed: each step reduces the space between boxes by 13 %, and each of the
 * first four the leading of body lines by 0.35 points (1.15 in large print). Leading is at least 1.13.
 */
export type Tightness = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7;
export const TIGHTNESS: readonly Tightness[] = [0, 1, 2, 3, 4, 5, 6, 7];
/** The tightest setting that a sheet is planned with; the step beyond it is for forms with the longest words of a clinic. */
export const TIGHTEST_PLANNED: Tightness = 6;
/** Share of the space between boxes that one step of tightness removes. */
export const SPACE_TAKEN = 0.13;
/** Share of a picture's width that one step of tightness removes; none beyond the tightest planned, whose pictures have no room for less. */
export const PICTURE_TAKEN = 0.04;
const LEADING_STEPS = 4;
const LEADING_TAKEN: Record<PrintSize, number> = { standard: 0.35, large: 1.15 };
const TIGHTENED: ReadonlySet<TypeName> = new Set<TypeName>(['lead', 'body', 'strong', 'label', 'story']);

/** The type styles of a print size at a tightness. */
export const typeStyles = (size: PrintSize, tightness: Tightness): Record<TypeName, TypeStyle> => {
  const styles = { ...TYPE[size] };
  for (const name of TIGHTENED)
    styles[name] = {
      ...styles[name],
      leading: styles[name].leading - LEADING_TAKEN[size] * Math.min(tightness, LEADING_STEPS),
    };
  return styles;
};
