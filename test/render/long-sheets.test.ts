import { expect, test } from 'vitest';
import { readPieces } from './read-pdf.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';

const HELP = 'When to get help';

const sheets = (await realHandouts()).filter(({ kind }) => kind === 'treatment' || kind === 'pair');

/** The text of each page without its running head. */
const pagesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));

test('on a sheet of more than two pages the warning signs have a page that starts with them', async () => {
  const long: string[] = [];
  for (const handout of sheets.slice(0, 12)) {
    const { bytes, pages, overflowLines } = await renderSheet(handout, 'letter-standard');
    if (pages === 2) continue;
    expect({ id: handout.id, isCounted: overflowLines > 0 }).toEqual({ id: handout.id, isCounted: true });
    const texts = await pagesOf(bytes);
    const help = texts.findIndex((text, index) => index > 0 && text.includes(HELP));
    const [before = ''] = texts[help]?.split(HELP) ?? [];
    const effects = handout.sections.flatMap(({ blocks }) =>
      blocks.filter(({ type }) => type === 'side-effects'),
    );
    expect({ id: handout.id, effects: effects.length, isFirst: !before.includes('What you can do') }).toEqual(
      {
        id: handout.id,
        effects: 1,
        isFirst: true,
      },
    );
    const heads = texts.filter((text) => text.includes('What you can do')).length;
    expect({ id: handout.id, pagesWithTable: heads }).toEqual({ id: handout.id, pagesWithTable: 1 });
    expect(texts[0]).not.toContain(`“${HELP}” on page 2`);
    long.push(handout.id);
  }
  expect(long.length).toBeGreaterThan(0);
}, 120_000);
