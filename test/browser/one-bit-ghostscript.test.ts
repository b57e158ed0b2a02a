import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readBitmaps, textsPrintedOtherwise } from '../printing/one-bit-page.ts';
import { readTextAreas } from '../printing/text-areas.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';

const SAFE = ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER'];

/** A PDF as one-bit pages by Ghostscript's own screen, as print servers and many drivers make them. */
const printed = (bytes: Uint8Array, dpi: number) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'one-bit-'));
  const [pdf, bitmap] = [path.join(folder, 'sheet.pdf'), path.join(folder, 'sheet.pbm')];
  writeFileSync(pdf, bytes);
  execFileSync('gs', [...SAFE, '-sDEVICE=pbmraw', `-r${dpi}`, '-o', bitmap, pdf]);
  const pages = readBitmaps(readFileSync(bitmap));
  rmSync(folder, { recursive: true });
  return pages;
};

/** A sheet of each kind as printed by most laser printers, and one as printed by finer ones. */
const PRINTS: readonly [id: string, edition: string, dpi: number][] = [
  ['hormone-therapy-prostate', 'letter-standard', 600],
  ['hormone-therapy-prostate', 'letter-standard', 300],
  ['chemotherapy', 'letter-large', 300],
  ['breast', 'a4-standard', 300],
  ['how-cancer-spreads-to-bones', 'a4-large', 300],
  ['denosumab', 'letter-standard', 300],
  ['ablation-and-cement-booklet', 'letter-standard', 300],
];

const handouts = await realHandouts();

test.each(PRINTS)(
  '%s %s: Ghostscript prints every word in one ink at %i dpi as on the black page',
  async (id, edition, dpi) => {
    const handout = handouts.find((each) => each.id === id);
    if (!handout) throw new Error(`The project has no sheet ${id}`);
    const { bytes } = await renderSheet(handout, edition, { ink: 'colour' });
    const black = printed((await renderSheet(handout, edition, { ink: 'black' })).bytes, dpi);
    const areas = await readTextAreas(bytes);
    const pages = printed(bytes, dpi);
    expect(pages).toHaveLength(areas.length);
    pages.forEach((page, index) => {
      expect(textsPrintedOtherwise(page, black[index] ?? page, areas[index] ?? [], dpi)).toEqual([]);
    });
  },
);
