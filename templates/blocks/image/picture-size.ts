import type { Image } from '../../../scripts/model/handout.ts';
import type { Theme } from '../../theme.ts';

/**
 * Points of a pixel at a text size of one point: 1/96 inch, as in browsers, with standard print of 12 points.
 */
const PIXEL = 72 / 96 / 12;

/**
 * The size of a picture in points: its natural size, scaled with the text, at most as wide as its column and
 * half a page high.
 */
export const pictureSize = (
  { width, height }: Image,
  room: number,
  { type, paper }: Theme,
): { width: number; height: number } => {
  const pixel = Math.min(PIXEL * type.body.size, room / width, paper.height / 2 / height);
  return { width: width * pixel, height: height * pixel };
};
