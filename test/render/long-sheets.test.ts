import { expect, test } from 'vitest';
import { readPieces } from './read-pdf.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';

const HELP = 'When to get help';

const sheets = (await realHandouts()).filter(({ kind }) => kind === 'treatment' || kind === 'pair');

/** The text of each page without its running head. */
const pagesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));

test('on a sheet of more than two pages warning signs and side effects each stay on one page', async () => {
  const long: string[] = [];
  for (const handout of sheets.slice(0, 12)) {
    const { bytes, pages, overflowLines } = await renderSheet(handout, 'letter-standard');
    if (pages === 2) continue;
    expect({ id: handout.id, isCounted: overflowLines > 0 }).toEqual({ id: handout.id, isCounted: true });
    const texts = await pagesOf(bytes);
    const cards = ['Emergency: call', 'Same day: call us', 'This week: call us'];
    const help = texts.filter((text, index) => index > 0 && cards.some((card) => text.includes(card)));
    expect({ id: handout.id, pagesWithCards: help.length }).toEqual({ id: handout.id, pagesWithCards: 1 });
    expect({ id: handout.id, isUnderHeading: help[0]?.includes(HELP) }).toEqual({
      id: handout.id,
      isUnderHeading: true,
    });
    const heads = texts.filter((text) => text.includes('What you can do')).length;
    expect({ id: handout.id, pagesWithTable: heads }).toEqual({ id: handout.id, pagesWithTable: 1 });
    expect(texts[0]).not.toContain(`“${HELP}” on page 2`);
    long.push(handout.id);
  }
  expect(long.length).toBeGreaterThan(0);
}, 120_000);

test('in large print the words above a side-effect table stay on the page of its first row', async () => {
  const seen: string[] = [];
  for (const id of ['chemotherapy-breast', 'hormone-therapy-breast', 'targeted-therapy-lung'])
    for (const edition of ['letter-large', 'a4-large']) {
      const handout = sheets.find((one) => one.id === id);
      if (handout === undefined) throw new Error(`There is no sheet ${id}.`);
      const texts = await pagesOf((await renderSheet(handout, edition)).bytes);
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
}, 120_000);
