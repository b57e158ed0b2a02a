import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import jsQR from 'jsqr';
import { afterAll, expect, test } from 'vitest';
import { readClinic } from '../../scripts/content/read/read-clinic.ts';
import { sheetAddress } from '../../scripts/handout/plan/sheet-address.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { type OneBitPage, readBitmaps } from '../printing/one-bit-page.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';

/** Points of a margin that CUPS leaves around imposed pages, as the printer's own unprintable edge. */
const MARGIN = 12;
const DPI = 300;

const folder = mkdtempSync(path.join(tmpdir(), 'printed-smaller-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The orders of pages printed two on a side: consecutive, and for a folded booklet. */
const ORDERS: Readonly<Record<string, (count: number) => number[]>> = {
  '2 on a side': (count) => Array.from({ length: count }, (_, index) => index),
  'as a booklet to fold': (count) => {
    const all = Math.ceil(count / 4) * 4;
    return Array.from({ length: all / 4 }, (_, sheet) => sheet * 2).flatMap((at) => [
      all - 1 - at,
      at,
      at + 1,
      all - 2 - at,
    ]);
  },
};

/** Two pages on each landscape side, each as large as its half allows: like `number-up=2` of CUPS. */
const imposed = async (bytes: Uint8Array, [width, height]: readonly [number, number], order: number[]) => {
  const [source, target] = [await PDFDocument.load(bytes), await PDFDocument.create()];
  const pages = await target.embedPdf(source, source.getPageIndices());
  for (let at = 0; at < order.length; at += 2) {
    const side = target.addPage([height, width]);
    for (const [half, index] of order.slice(at, at + 2).entries()) {
      const page = pages[index];
      if (!page) continue;
      const scale = Math.min((height / 2 - MARGIN * 2) / page.width, (width - MARGIN * 2) / page.height);
      const x = (half * height) / 2 + (height / 2 - page.width * scale) / 2;
      side.drawPage(page, {
        x,
        y: (width - page.height * scale) / 2,
        xScale: scale,
        yScale: scale,
      });
    }
  }
  return { bytes: await target.save(), pages: pages.length };
};

/** The pages in one bit, as Ghostscript prints them. */
const printed = (bytes: Uint8Array, ...options: string[]): OneBitPage[] => {
  const [pdf, bitmap] = [path.join(folder, 'sheet.pdf'), path.join(folder, 'sheet.pbm')];
  writeFileSync(pdf, bytes);
  const safe = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=pbmraw', `-r${DPI}`];
  execFileSync('gs', [...safe, ...options, '-o', bitmap, pdf]);
  return readBitmaps(readFileSync(bitmap));
};

/**
 * Parts of a page's height, from its bottom, in the camera's view: all of it, or the code with its
 * surroundings.
 */
const SEEN = [1, 0.4] as const;
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

const codesIn = (page: OneBitPage, parts: number): (string | null)[] =>
  Array.from({ length: parts }, (_, part) =>
    codeIn(page, Math.floor((part * page.width) / parts), Math.floor(((part + 1) * page.width) / parts)),
  );

const LETTER = [612, 792] as const;
const A4 = [595.28, 841.89] as const;
const CLINICS = path.join(import.meta.dirname, '../fixtures/clinics');
const { clinic } = await readClinic(
  CLINICS,
  CLINICS,
  path.join(CLINICS, 'long-names', 'clinic.yaml'),
  () => true,
);
if (clinic.website === null) throw new Error('The profile of the fixture is refused');
const handout = (await realHandouts()).find(({ id }) => id === 'chemotherapy-breast') as Handout;
/** The longest address that a clinic may have: a code of many small modules. */
const expected = `https://${sheetAddress(clinic.website, handout)}`;

/** Each on its own paper: on the other one the modules of so long an address fall between dots. */
const cases = (
  [
    ['letter-standard', LETTER],
    ['a4-standard', A4],
    ['letter-large', LETTER],
  ] as const
).flatMap(([edition, paper]) => Object.keys(ORDERS).map((order) => [edition, order, paper] as const));

test.each(cases)(
  'the QR codes of %s are read when pages are printed %s on %j',
  async (edition, order, paper) => {
    const { bytes } = await renderSheet(handout, edition, { clinic, ink: 'colour' });
    const count = (await PDFDocument.load(bytes)).getPageCount();
    const { bytes: sheet, pages } = await imposed(bytes, paper, ORDERS[order]?.(count) ?? []);
    const codes = printed(sheet).flatMap((side) => codesIn(side, 2));
    expect(codes.filter((code) => code === expected)).toHaveLength(pages);
  },
);

test.each([
  ['letter-standard', 'a4'],
  ['a4-standard', 'letter'],
  ['a4-large', 'letter'],
  ['a4-standard', 'a5'],
])('the QR codes of %s are read when each page is fitted to %s paper', async (edition, paper) => {
  const { bytes, pages } = await renderSheet(handout, edition, { clinic, ink: 'colour' });
  const fitted = printed(bytes, '-dFIXEDMEDIA', '-dPDFFitPage', `-sPAPERSIZE=${paper}`);
  expect(fitted.map((page) => codesIn(page, 1))).toEqual(Array(pages).fill([expected]));
});
