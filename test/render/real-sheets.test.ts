import { expect, test } from 'vitest';
import { printedOrders } from '../../scripts/handout/plan/order-for-print.ts';
import { handoutText } from '../../scripts/handout/text/handout-text.ts';
import { EDITIONS } from '../../scripts/model/editions.ts';
import { lostWords, readPieces } from './read-pdf.ts';
import { builtSheet, realHandouts } from './render-sheet.ts';

const DRAFT = 'DRAFT: not for patients until your clinic has reviewed it';
/** Maximum bytes of a sheet of two pages: a set of them is sent by mail, and opened on a phone. */
const MAX_TWO_PAGES = 50_000;

const handouts = await realHandouts();
const sheets = handouts.flatMap((handout) => EDITIONS.map((edition) => ({ handout, edition })));
const named = sheets.map(({ handout, edition }) => [handout.id, edition.name, handout, edition] as const);

/** Words of the model's text; placeholders of clinic facts and template text are in braces. */
const wordsOf = (text: string): string[] =>
  text
    .replaceAll(/\{[^}]*\}/gu, ' ')
    .split(/\s+/u)
    .filter(Boolean);

test('the project has handouts', () => {
  expect(handouts.length).toBeGreaterThan(0);
});

test.each(named)('%s %s', async (_id, _edition, handout, edition) => {
  const { bytes, pages } = await builtSheet(handout, edition.name);
  const pieces = await readPieces(bytes);
  const texts = pieces.map((page) => page.map(({ text }) => text).join(''));
  const whole = texts.join('\n');

  expect(pieces).toHaveLength(pages);
  if (pages === 2) expect(bytes.length).toBeLessThanOrEqual(MAX_TWO_PAGES);
  const lost = printedOrders(handout, edition.size).map((order) =>
    lostWords(wordsOf(handoutText({ ...order, sources: [] })), whole),
  );
  expect(lost, 'every word, in an order that the size may have').toContainEqual([]);
  const sources = handout.kind === 'booklet' ? handout.sources.map(({ key }) => key) : [];
  expect(lostWords(sources, whole), 'every source of a booklet').toEqual([]);
  if (handout.kind !== 'booklet' && handout.sources.length > 0)
    expect(whole, 'where the sources are').toContain('sources of this sheet');
  for (const [index, page] of texts.entries()) {
    expect(page, 'the draft mark').toContain(DRAFT);
    expect(page, 'the sheet').toContain(`${handout.code}-${handout.revision} · ${handout.runningTitle}`);
    expect(page, 'the version').toContain('Version 2026.11.1');
    expect(page, 'the page').toContain(`Page ${index + 1} of ${pages}`);
  }
  const sizes = pieces.flat().filter(({ text }) => text.trim() !== '');
  const smallest = Math.min(...sizes.map(({ size }) => size));
  expect(smallest).toBeGreaterThanOrEqual(edition.size === 'large' ? 18 : 9);
  const draft = sizes.filter(({ text }) => text.startsWith('DRAFT'));
  for (const { size } of draft) expect(size).toBeGreaterThanOrEqual(14);
});
