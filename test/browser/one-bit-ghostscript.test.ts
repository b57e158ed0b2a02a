import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBitmaps, textsPrintedOtherwise } from '../printing/one-bit-page.ts';
import { readTextAreas } from '../printing/text-areas.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';

const SAFE = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER'];

/** A PDF as pages of one bit by Ghostscript's own screen, as print servers and many drivers make them. */
const printed = (bytes: Uint8Array, dpi: number) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'one-bit-'));
  const [pdf, bitmap] = [path.join(folder, 'sheet.pdf'), path.join(folder, 'sheet.pbm')];
  writeFileSync(pdf, bytes);
  execFileSync('gs', [...SAFE, '-sDEVICE=pbmraw', `-r${dpi}`, '-o', bitmap, pdf]);
  const pages = readBitmaps(readFileSync(bitmap));
  rmSync(folder, { recursive: true });
  return pages;
};

test.each([300, 600])(
  'Ghostscript prints every word in one ink at %i dpi as on the black page',
  async (dpi) => {
    const handout = (await realHandouts()).find(({ id }) => id === 'hormone-therapy-prostate');
    if (!handout) throw new Error('The project has no sheet hormone-therapy-prostate');
    const { bytes } = await renderSheet(handout, 'letter-standard', { ink: 'colour' });
    const black = printed((await renderSheet(handout, 'letter-standard', { ink: 'black' })).bytes, dpi);
    const areas = await readTextAreas(bytes);
    const pages = printed(bytes, dpi);
    expect(pages).toHaveLength(areas.length);
    pages.forEach((page, index) => {
      expect(textsPrintedOtherwise(page, black[index] ?? page, areas[index] ?? [], dpi)).toEqual([]);
    });
  },
);
