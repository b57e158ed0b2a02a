import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type OneBitPage, readBitmaps } from '../printing/one-bit-page.ts';
import { printed, printedBytes } from './programs.ts';

/** The filter of CUPS that lays out the pages of a print job: its own program in cups-filters 1, part of another one in 2. */
const FILTER = ['pdftopdf', 'universal']
  .map((name) => `/usr/lib/cups/filter/${name}`)
  .find((file, index, { length }) => existsSync(file) || index === length - 1) as string;

/** Types of the job for `universal`, which chooses its filters by them. */
const TYPES = { CONTENT_TYPE: 'application/pdf', FINAL_CONTENT_TYPE: 'application/vnd.cups-pdf' };

/** A monochrome laser printer with a margin of 12 pt that it cannot print on. */
const PRINTER = path.join(import.meta.dirname, '../fixtures/printers/laser.ppd');

/** Dots per inch of a print. */
const DPI = 300;

export type Paper = 'Letter' | 'A4' | 'A5';

/** The pages of a PDF as CUPS sends them to the printer, with options as for `lp -o`; their file in `folder`. */
export const printJob = async (
  folder: string,
  bytes: Uint8Array,
  paper: Paper,
  options: string,
): Promise<string> => {
  const [sheet, job] = [path.join(folder, 'sheet.pdf'), path.join(folder, 'job.pdf')];
  writeFileSync(sheet, bytes);
  const args = ['1', 'nurse', 'sheet', '1', `PageSize=${paper} ${options}`, sheet];
  writeFileSync(job, await printedBytes(FILTER, args, { PPD: PRINTER, ...TYPES }));
  return job;
};

/** The pages of a PDF file in one bit, as Ghostscript prints them. */
export const oneBitPages = async (folder: string, file: string): Promise<OneBitPage[]> => {
  const bitmap = path.join(folder, 'pages.pbm');
  await printed('gs', [
    '-q',
    '-dNOPAUSE',
    '-dBATCH',
    '-dSAFER',
    '-sDEVICE=pbmraw',
    `-r${DPI}`,
    '-o',
    bitmap,
    file,
  ]);
  return readBitmaps(readFileSync(bitmap));
};

/** A page turned clockwise by a quarter. */
export const turned = ({ width, height, dots }: OneBitPage): OneBitPage => {
  const result = new Uint8Array(width * height);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) result[x * height + height - 1 - y] = dots[y * width + x] ?? 0;
  return { width: height, height: width, dots: result };
};

/** Width and height of the printed area of a page, in hundredths of an inch: its edges fall between dots. */
export const inkSize = ({ width, dots }: OneBitPage): readonly number[] => {
  let [left, right, top, bottom] = [width, 0, Number.POSITIVE_INFINITY, 0];
  for (const [at, dot] of dots.entries()) {
    if (dot === 0) continue;
    const [x, y] = [at % width, Math.floor(at / width)];
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return [right - left + 1, bottom - top + 1].map((side) => Math.round((side / DPI) * 100));
};
