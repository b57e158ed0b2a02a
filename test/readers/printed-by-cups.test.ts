import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readClinic } from '../../scripts/content/read/read-clinic.ts';
import { sheetAddress } from '../../scripts/handout/plan/sheet-address.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';
import { codesIn } from './code-in-print.ts';
import { inkSize, oneBitPages, type Paper, printJob, turned } from './cups.ts';
import { READERS } from './programs.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'printed-by-cups-'));
afterAll(() => rmSync(folder, { recursive: true }));

const CLINICS = path.join(import.meta.dirname, '../fixtures/clinics');
const PROFILE = path.join(CLINICS, 'long-names', 'clinic.yaml');
const { clinic } = await readClinic(CLINICS, CLINICS, PROFILE, () => true);
if (clinic.website === null) throw new Error('The profile of the fixture is refused');
const handout = (await realHandouts()).find(({ id }) => id === 'chemotherapy-breast') as Handout;
/** The longest address that a clinic may have: a code of many small modules. */
const address = `https://${sheetAddress(clinic.website, handout)}`;

const sheetIn = (edition: string) => renderSheet(handout, edition, { clinic, ink: 'colour' });

const wordsOf = async (file: string): Promise<string[]> =>
  ((await READERS['pdftotext, in the order of the content stream']?.(file)) ?? '').split(/\s+/u).toSorted();

/** The words of the pages before CUPS. */
const typed = (bytes: Uint8Array): Promise<string[]> => {
  const file = path.join(folder, 'typed.pdf');
  writeFileSync(file, bytes);
  return wordsOf(file);
};

/** Each on its own paper: on the other one the modules of so long an address fall between dots. */
const TWO_ON_A_SIDE = [
  ['letter-standard', 'Letter'],
  ['a4-standard', 'A4'],
  ['letter-large', 'Letter'],
] as const;

describe.each(['number-up=2', 'booklet=true'])('two pages on a side, with %s', (option) => {
  test.each(TWO_ON_A_SIDE)('the words and QR codes of %s are whole on %s', async (edition, paper) => {
    const { bytes, pages } = await sheetIn(edition);
    const job = await printJob(folder, bytes, paper, option);
    expect(await wordsOf(job)).toEqual(await typed(bytes));
    const sides = (await oneBitPages(folder, job)).map(turned);
    const codes = sides.flatMap((side) => codesIn(side, 2)).filter((code) => code !== null);
    expect(codes).toEqual(Array(pages).fill(address));
  });
});

const FITTED: [string, Paper][] = [
  ['letter-standard', 'A4'],
  ['a4-standard', 'Letter'],
  ['a4-large', 'Letter'],
  ['a4-standard', 'A5'],
];

test.each(FITTED)(
  'the words and QR codes of %s are whole when each page is fitted to %s',
  async (edition, paper) => {
    const { bytes, pages } = await sheetIn(edition);
    const job = await printJob(folder, bytes, paper, 'print-scaling=fit');
    expect(await wordsOf(job)).toEqual(await typed(bytes));
    const codes = (await oneBitPages(folder, job)).map((page) => codesIn(page, 1));
    expect(codes).toEqual(Array(pages).fill([address]));
  },
);

test.each([
  ['letter-standard', 'Letter', 'A4'],
  ['a4-standard', 'A4', 'Letter'],
] as const)(
  '%s loses nothing when it is printed unscaled, made for %s, on %s',
  async (edition, own, other) => {
    const { bytes, pages } = await sheetIn(edition);
    const [whole, cut] = [
      await oneBitPages(folder, await printJob(folder, bytes, own, 'print-scaling=none')),
      await oneBitPages(folder, await printJob(folder, bytes, other, 'print-scaling=none')),
    ];
    expect(cut.map(inkSize)).toEqual(whole.map(inkSize));
    expect(cut.map((page) => codesIn(page, 1))).toEqual(Array(pages).fill([address]));
  },
);
