import jsQR from 'jsqr';
import type { OneBitPage } from '../printing/one-bit-page.ts';

/**
 * Parts of a page's height, from its bottom, in the camera's view: the code with its surroundings, or all of
 * it.
 */
const SEEN = [0.4, 1] as const;
/** Radius in dots that a camera cannot resolve: none close by, some further away. */
const BLURS = [0, 1] as const;

/** Lightness of a dot for a camera, from 0 to 255. */
const seenAt = ({ width, height, dots }: OneBitPage, x: number, y: number, blur: number): number => {
  let ink = 0;
  for (let row = Math.max(0, y - blur); row <= Math.min(height - 1, y + blur); row += 1)
    for (let column = Math.max(0, x - blur); column <= Math.min(width - 1, x + blur); column += 1)
      ink += dots[row * width + column] ?? 0;
  return 255 - Math.round((ink * 255) / (blur * 2 + 1) ** 2);
};

type View = { seen: number; blur: number };

const codeInView = (page: OneBitPage, from: number, to: number, { seen, blur }: View): string | null => {
  const top = Math.floor(page.height * (1 - seen));
  const [width, height] = [to - from, page.height - top];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      data.fill(seenAt(page, from + x, top + y, blur), at, at + 3);
    }
  return jsQR(data, width, height)?.data ?? null;
};

/** The content of the QR code between two columns of dots: a phone tries many pictures until it reads one. */
const codeIn = (page: OneBitPage, from: number, to: number): string | null => {
  for (const seen of SEEN)
    for (const blur of BLURS) {
      const code = codeInView(page, from, to, { seen, blur });
      if (code !== null && code !== '') return code;
    }
  return null;
};

/** The content of the QR code in each of equal columns of a page; null where none is read. */
export const codesIn = (page: OneBitPage, parts: number): (string | null)[] =>
  Array.from({ length: parts }, (_, part) =>
    codeIn(page, Math.floor((part * page.width) / parts), Math.floor(((part + 1) * page.width) / parts)),
  );
