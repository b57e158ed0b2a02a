import { expect, test } from 'vitest';
import { en } from '../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { Handout, Table } from '../../scripts/model/handout.ts';
import type { Enclosure } from '../../scripts/model/table-misfit.ts';
import { createHasGlyph } from '../../scripts/render/fonts/glyph-coverage.ts';
import { createTableMisfit } from '../../scripts/render/table-misfit.ts';
import { handout, line } from '../handout/sample-handout.ts';
import { elementsOf, readStructure, speech } from '../tagged-pdf/read-structure.ts';
import { readPieces } from './read-pdf.ts';
import { renderSheet } from './render-sheet.ts';

const tableMisfit = createTableMisfit(EMPTY_CLINIC, createHasGlyph());
const misfit = (table: Table, inside: readonly Enclosure[] = []) =>
  tableMisfit(table, { locale: en, inside });

const table = (head: string[], ...rows: string[][]): Table => ({
  type: 'table',
  align: [],
  head: head.map(line),
  rows: rows.map((cells) => cells.map(line)),
});

const MEDICINES = table(
  ['Day', 'Medicine', 'How much', 'When', 'Notes'],
  ['Wednesday', 'Zoledronic acid', 'One drip', 'Afternoon', 'Chemotherapy day'],
  ['Thursday', 'Dexamethasone', 'Two tablets', 'Breakfast', 'Radiotherapy day'],
);
const WEEK = table(
  ['Medicine', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ['Bisphosphonates', 'Chemotherapy', 'Physiotherapist', 'Appointment', 'Radiation', 'Rest', 'Rest', 'Rest'],
);
const sentences = (count: number): string =>
  Array.from(
    { length: count },
    () => 'Write each number down with the date and bring it to each visit.',
  ).join(' ');

test('a table that fits in every edition has no misfit', () => {
  expect(misfit(MEDICINES)).toBeNull();
  expect(misfit(table(['Day', 'Notes'], ['Monday', sentences(4)]))).toBeNull();
});

test('words that do not fit side by side are a misfit, named longest first', () => {
  expect(misfit(WEEK)).toMatchObject({
    type: 'width',
    edition: 'letter-standard',
    room: 516,
    words: ['Bisphosphonates', 'Physiotherapist', 'Chemotherapy'],
  });
});

test('the containers of a table reduce its width', () => {
  expect(misfit(MEDICINES, ['list', 'list'])).toMatchObject({ type: 'width', edition: 'letter-large' });
  expect(misfit(MEDICINES, ['panel'])).toMatchObject({ type: 'width', edition: 'letter-standard' });
});

test('a row higher than a page is a misfit in the print size in question', () => {
  const row = (count: number) =>
    table(['Day', 'Week', 'Notes'], ['Monday', '1', 'Rest'], ['Friday', '2', sentences(count)]);
  expect(misfit(row(14))).toMatchObject({ type: 'height', edition: 'letter-large', row: 1 });
  expect(misfit(row(60))).toMatchObject({ type: 'height', edition: 'letter-standard', row: 1 });
});

test('a head without room for its rows is a misfit, named as the head', () => {
  expect(misfit(table(['Day', sentences(60)], ['Monday', 'Rest']))).toMatchObject({
    type: 'height',
    edition: 'letter-standard',
    row: -1,
  });
});

const sheetOf = (block: Table): Handout =>
  handout({ kind: 'guide', sections: [{ id: null, title: line('A table'), blocks: [block] }] });

const EDITIONS = ['letter-standard', 'a4-standard', 'letter-large', 'a4-large'];

test.each(EDITIONS)('every word of a table that fits is printed whole: %s', async (edition) => {
  const { bytes } = await renderSheet(sheetOf(MEDICINES), edition);
  const printed = (await readPieces(bytes)).flat().map(({ text }) => text.trim());
  const words = new Set(printed.flatMap((text) => text.split(/\s+/u)));
  const expected = [...MEDICINES.head, ...MEDICINES.rows.flat()].flatMap((cell) =>
    cell.flatMap((inline) => ('value' in inline ? inline.value.split(' ') : [])),
  );
  expect(expected.filter((word) => !words.has(word))).toEqual([]);
});

test('the largest row that fits is drawn on one page', async () => {
  const rowOf = (count: number) => table(['Day', 'Notes'], ['Monday', sentences(count)]);
  const count = Array.from({ length: 60 }, (_, index) => index + 1)
    .filter((one) => misfit(rowOf(one)) === null)
    .at(-1);
  await expect(renderSheet(sheetOf(rowOf(count ?? 0)), 'letter-large')).resolves.toHaveProperty('pages');
});

test('first cells that name their row are row headers in the structure', async () => {
  const root = await readStructure((await renderSheet(sheetOf(MEDICINES), 'letter-standard')).bytes);
  const scopes = elementsOf(root, 'TH').map((cell) => [speech(cell), cell.attributes.Scope]);
  expect(scopes).toEqual([
    ...['Day', 'Medicine', 'How much', 'When', 'Notes'].map((name) => [name, 'Column']),
    ['Wednesday', 'Row'],
    ['Thursday', 'Row'],
  ]);
});
