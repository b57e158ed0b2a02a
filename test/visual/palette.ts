import { convertIndexedToRgb, decode, encode } from 'fast-png';
import type { Pixels } from '../../scripts/preview/rasterise.ts';

/** Steps of red, green and blue: one fixed palette of 252 colours, so that every machine picks the same. */
const STEPS = [6, 7, 6] as const;

const stepOf = (value: number, steps: number): number => Math.round((value / 255) * (steps - 1));
const shadeOf = (step: number, steps: number): number => Math.round((step / (steps - 1)) * 255);

const PALETTE = Array.from({ length: STEPS[0] * STEPS[1] * STEPS[2] }, (_, index) => {
  const [red, green, blue] = STEPS;
  return [
    shadeOf(Math.floor(index / (green * blue)), red),
    shadeOf(Math.floor(index / blue) % green, green),
    shadeOf(index % blue, blue),
  ];
});

const indexOf = (red: number, green: number, blue: number): number =>
  (stepOf(red, STEPS[0]) * STEPS[1] + stepOf(green, STEPS[1])) * STEPS[2] + stepOf(blue, STEPS[2]);

/** A page as a PNG of 252 colours. */
export const toPalettePng = ({ width, height, data }: Pixels): Uint8Array => {
  const indices = new Uint8Array(width * height);
  for (let pixel = 0; pixel < indices.length; pixel += 1) {
    const at = pixel * 4;
    indices[pixel] = indexOf(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
  }
  return encode(
    { width, height, data: indices, channels: 1, depth: 8, palette: PALETTE },
    { zlib: { level: 9 } },
  );
};

/** The pixels of a PNG that `toPalettePng` made. */
export const fromPalettePng = (png: Uint8Array): Pixels => {
  const decoded = decode(png);
  const rgb = convertIndexedToRgb(decoded as Parameters<typeof convertIndexedToRgb>[0]);
  const data = new Uint8Array(decoded.width * decoded.height * 4).fill(255);
  for (let pixel = 0; pixel < decoded.width * decoded.height; pixel += 1)
    data.set(rgb.subarray(pixel * 3, pixel * 3 + 3), pixel * 4);
  return { width: decoded.width, height: decoded.height, data };
};

/** A page as a greyscale printer driver shows it (luma of ITU-R BT.601). */
export const toGrey = ({ width, height, data }: Pixels): Pixels => {
  const grey = Uint8Array.from(data);
  for (let at = 0; at < grey.length; at += 4) {
    const luma = Math.round(
      0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0),
    );
    grey.fill(luma, at, at + 3);
  }
  return { width, height, data: grey };
};
