import { expect, test } from 'vitest';
import { EDITIONS } from '../../scripts/model/editions.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { readPieces } from './read-pdf.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';

const help = (await realHandouts()).find(({ id }) => id === 'when-to-get-help') as Handout;

test.each(EDITIONS)('the card to cut out is on a page without any sign, $name', async ({ name }) => {
  const { bytes } = await renderSheet(help, name);
  const pages = (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));
  const withCard = pages.filter((page) => page.includes('My helper'));
  expect(withCard).toHaveLength(1);
  for (const sign of ['Emergency', 'Same day', 'This week', 'What to say']) {
    expect(withCard[0]).not.toContain(sign);
    expect(pages.join(' ')).toContain(sign);
  }
});
