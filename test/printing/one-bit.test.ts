import { describe, expect, test } from 'vitest';
import type { Handout } from '../../scripts/model/handout.ts';
import { rasterise } from '../../scripts/preview/rasterise.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';
import { readBitmaps, screened, textsPrintedOtherwise } from './one-bit-page.ts';
import { readTextAreas, type TextArea } from './text-areas.ts';

const handouts = await realHandouts();
const sheetNamed = (id: string): Handout => handouts.find((handout) => handout.id === id) as Handout;

const SHEETS = ['hormone-therapy-prostate', 'when-to-get-help'];
const printed = async (id: string, ink: 'colour' | 'black', dpi: number) => {
  const { bytes } = await renderSheet(sheetNamed(id), 'letter-standard', { ink });
  return { areas: await readTextAreas(bytes), pages: (await rasterise(bytes, dpi)).map(screened) };
};

describe.each([300, 600])('a laser printer of one ink at %i dpi', (dpi) => {
  test.each(SHEETS)('prints every word of %s in colour as in black', async (id) => {
    const [colour, black] = [await printed(id, 'colour', dpi), await printed(id, 'black', dpi)];
    expect(
      colour.areas
        .flat()
        .map(({ text }) => text)
        .join(' '),
    ).toContain('Say:');
    colour.pages.forEach((page, index) => {
      const areas = colour.areas[index] ?? [];
      expect(areas.length).toBeGreaterThan(5);
      expect(textsPrintedOtherwise(page, black.pages[index] ?? page, areas, dpi)).toEqual([]);
    });
  });
});

test('detects a red line that a printer’s screen changes', () => {
  const area: TextArea = { text: 'Say', left: 0, right: 72, top: 0, bottom: 72 };
  const page = (rgb: readonly number[]) => ({
    width: 8,
    height: 8,
    data: Uint8Array.from(Array.from({ length: 64 }, () => [...rgb, 255]).flat()),
  });
  const [red, black] = [screened(page([138, 20, 32])), screened(page([0, 0, 0]))];
  expect(textsPrintedOtherwise(red, black, [area], 8)).toEqual(['Say']);
  expect(textsPrintedOtherwise(black, black, [area], 8)).toEqual([]);
});

test('reads multi-page portable bitmaps dot by dot', () => {
  const file = Uint8Array.from([
    ...Buffer.from('P4\n# gs\n9 1\n'),
    0b10100000,
    0x80,
    ...Buffer.from('P4\n1 1\n'),
    0,
  ]);
  expect(readBitmaps(file).map(({ width, dots }) => [width, ...dots])).toEqual([
    [9, 1, 0, 1, 0, 0, 0, 0, 0, 1],
    [1, 0],
  ]);
});
