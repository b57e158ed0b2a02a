import type { Colour } from './types.ts';

type Rgb = NonNullable<Colour>;

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

const luminance = ([red, green, blue]: Rgb): number =>
  0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);

/** Contrast ratio of two colours by WCAG 2.1, 1 to 21. */
export const contrast = (one: Rgb, other: Rgb): number => {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Converts a colour to grey like a monochrome printer (ITU-R BT.601 luma). */
export const greyOf = ([red, green, blue]: Rgb): Rgb => {
  const grey = 0.299 * red + 0.587 * green + 0.114 * blue;
  return [grey, grey, grey];
};

/** A colour composited over another. */
export const lay = (over: Rgb, alpha: number, under: Rgb): Rgb =>
  over.map((part, index) => part * alpha + (under[index] ?? 0) * (1 - alpha)) as [number, number, number];

/** A colour as `#rrggbb`. */
export const hexOf = (colour: Rgb): string =>
  `#${colour
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
