import { readFile, rm } from 'node:fs/promises';
import { rasterise } from '../../scripts/preview/rasterise.ts';
import { printed } from './programs.ts';

/** The first page in shades of grey, one byte per dot. */
export type Drawn = { width: number; height: number; light: Uint8Array };

const HEAD = /^P5\s+(?:#[^\n]*\n\s*)*(\d+)\s+(\d+)\s+255\s/u;

/** Reads a portable graymap (`P5`). */
const readGraymap = async (file: string): Promise<Drawn> => {
  const bytes = new Uint8Array(await readFile(file));
  const head = HEAD.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'));
  if (!head) throw new Error(`${file} is no portable graymap`);
  await rm(file);
  return { width: Number(head[1]), height: Number(head[2]), light: bytes.subarray(head[0].length) };
};

type Draw = (file: string, dpi: number) => Promise<Drawn>;

const drawByPdfium: Draw = async (file, dpi) => {
  const [page] = await rasterise(new Uint8Array(await readFile(file)), dpi, 1);
  if (!page) throw new Error(`${file} has no page`);
  const { width, height, data } = page;
  return {
    width,
    height,
    light: Uint8Array.from({ length: width * height }, (_, at) => data[at * 4] ?? 255),
  };
};

const drawTo =
  (program: string, args: (file: string, to: string, dpi: string) => string[], ending = '.pgm'): Draw =>
  async (file, dpi) => {
    const to = `${file}.${program}`;
    await printed(program, args(file, to, String(dpi)));
    return readGraymap(`${to}${ending}`);
  };

/** Other programs that draw, and so print, the first page of a PDF. */
export const RENDERERS = {
  'pdfium, the engine of Chromium': drawByPdfium,
  poppler: drawTo('pdftoppm', (file, to, dpi) => ['-r', dpi, '-gray', '-singlefile', '-f', '1', file, to]),
  mutool: drawTo('mutool', (file, to, dpi) => [
    'draw',
    '-q',
    '-r',
    dpi,
    '-c',
    'gray',
    '-o',
    `${to}.pgm`,
    file,
    '1',
  ]),
  Ghostscript: drawTo('gs', (file, to, dpi) => [
    ...['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=pgmraw', '-dLastPage=1', '-dTextAlphaBits=4'],
    ...[`-r${dpi}`, `-sOutputFile=${to}.pgm`, file],
  ]),
} satisfies Readonly<Record<string, Draw>>;

const DARK = 128;

/**
 * Columns with ink within a box of points (left, bottom, right, top), from its left side, and its number of
 * columns.
 */
export const inkedColumns = (
  { width, height, light }: Drawn,
  [left = 0, bottom = 0, right = 0, top = 0]: readonly number[],
  dpi: number,
): { columns: number[]; width: number } => {
  const dot = (points: number): number => Math.round((points * dpi) / 72);
  const columns: number[] = [];
  for (let x = dot(left); x < dot(right); x += 1)
    for (let y = height - dot(top) + 1; y < height - dot(bottom) - 3; y += 1)
      if ((light[y * width + x] ?? 255) < DARK) {
        columns.push(x - dot(left));
        break;
      }
  return { columns, width: dot(right) - dot(left) };
};
