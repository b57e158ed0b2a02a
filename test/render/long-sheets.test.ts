import { expect, test } from 'vitest';
import type { Handout } from '../../scripts/model/handout.ts';
import { readPieces } from './read-pdf.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';

const HELP = 'When to get help';

const handouts = await realHandouts();
const sheets = handouts.filter(({ kind }) => kind === 'treatment' || kind === 'pair');

const sheetOf = (id: string): Handout => {
  const handout = sheets.find((one) => one.id === id);
  if (handout === undefined) throw new Error(`There is no sheet ${id}.`);
  return handout;
};

/** The text of each page without its running head. */
const pagesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));

test.each(['chemotherapy-breast', 'hormone-therapy-prostate', 'targeted-therapy-lung'])(
  'on %s, a sheet of more than two pages, warning signs stay on one page, and side effects continue under their head',
  async (id) => {
    const { bytes, pages, overflowLines } = await renderSheet(sheetOf(id), 'letter-standard');
    expect(pages).toBeGreaterThan(2);
    expect(overflowLines).toBe(0);
    const texts = await pagesOf(bytes);
    const cards = ['Emergency: call', 'Same day: call us', 'This week: call us'];
    const help = texts.filter((text, index) => index > 0 && cards.some((card) => text.includes(card)));
    expect(help).toHaveLength(1);
    expect(help[0]).toContain(HELP);
    const tables = texts.filter((text) => text.includes('What you can do'));
    for (const text of tables)
      expect(text.match(/(?:Tell us|Call us|Call now)/gu)?.length ?? 0).toBeGreaterThan(2);
    expect(pages).toBeLessThanOrEqual(4);
    expect(texts[0]).not.toContain(`“${HELP}” on page 2`);
  },
);

test.each([
  'prostate',
  'breast',
  'how-cancer-spreads-to-bones',
  'staying-active-and-safe',
  'treatments-for-bone-metastasis',
])('%s fits on one sheet of paper', async (id) => {
  const handout = handouts.find((one) => one.id === id) as Handout;
  for (const edition of ['letter-standard', 'a4-standard'])
    expect((await renderSheet(handout, edition)).pages, edition).toBe(2);
});

test.each(sheets.filter(({ kind }) => kind === 'pair').map((pair) => [pair.id, pair] as const))(
  '%s fits on two sheets of paper',
  async (_id, pair) => {
    expect((await renderSheet(pair, 'letter-standard')).pages).toBeLessThanOrEqual(4);
  },
);

test.each(['ablation-and-cement', 'hormone-therapy'])(
  '%s, a treatment sheet of more than two pages, says how many lines are too many',
  async (id) => {
    const { pages, overflowLines } = await renderSheet(sheetOf(id), 'letter-standard');
    expect(pages).toBe(3);
    expect(overflowLines).toBeGreaterThan(0);
  },
);

test('in large print the words above a side-effect table stay on the page of its first row', async () => {
  const seen: string[] = [];
  for (const id of ['chemotherapy-breast', 'hormone-therapy-breast', 'targeted-therapy-lung'])
    for (const edition of ['letter-large', 'a4-large']) {
      const texts = await pagesOf((await renderSheet(sheetOf(id), edition)).bytes);
      const page = texts.find((text) => text.includes('Possible side effects'));
      expect({
        id,
        edition,
        hasRow: page?.split('Possible side effects')[1]?.includes('What you can do:'),
      }).toEqual({
        id,
        edition,
        hasRow: true,
      });
      seen.push(id);
    }
  expect(seen).toHaveLength(6);
});
