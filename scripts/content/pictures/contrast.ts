type Rgb = [red: number, green: number, blue: number];

/** Minimum contrast of text with white paper (WCAG 2.1, 1.4.6). */
export const MIN_CONTRAST = 7;

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)) as Rgb;

const hexOf = (rgb: Rgb): string =>
  `#${rgb.map((part) => Math.floor(part).toString(16).padStart(2, '0')).join('')}`.toUpperCase();

const linear = (part: number): number =>
  part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4;

/** Contrast of a colour `#RRGGBB` with white paper by the formula of WCAG 2.1, from 1 to 21. */
export const contrastWithWhite = (hex: string): number => {
  const [red, green, blue] = rgbOf(hex).map(linear) as Rgb;
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
};

/** The same hue, darkened just enough for the minimum contrast. */
export const nearestLegible = (hex: string): string => {
  const whole = rgbOf(hex);
  for (let share = 1; share > 0; share -= 0.01) {
    const darker = hexOf(whole.map((part) => part * share) as Rgb);
    if (contrastWithWhite(darker) >= MIN_CONTRAST) return darker;
  }
  return '#000000';
};
