import { type Pixels, rasterise } from '../../scripts/preview/rasterise.ts';

/** A rectangle on a page or a sheet of paper: points from its upper left corner. */
export type Area = { left: number; top: number; right: number; bottom: number };

const DPI = 72;
/** Lighter than this counts as paper, from 0 to 255. */
const PAPER = 250;

const inkOf = ({ width, height, data }: Pixels): Area => {
  const box: Area = { left: width, top: height, right: 0, bottom: 0 };
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >= PAPER) continue;
      box.left = Math.min(box.left, x);
      box.right = Math.max(box.right, x + 1);
      box.top = Math.min(box.top, y);
      box.bottom = Math.max(box.bottom, y + 1);
    }
  return box;
};

/** The smallest area with all drawn content of any page of a PDF, to the point. */
export const inkBox = async (bytes: Uint8Array): Promise<Area> => {
  const boxes = (await rasterise(bytes, DPI)).map(inkOf);
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
};
