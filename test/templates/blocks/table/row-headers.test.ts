import { expect, test } from 'vitest';
import type { Table } from '../../../../scripts/model/handout.ts';
import { namesRows } from '../../../../templates/blocks/table/row-headers.ts';
import { line } from '../../../handout/sample-handout.ts';

const table = (...rows: string[][]): Table => ({
  type: 'table',
  align: [],
  head: (rows[0] ?? []).map((_, index) => line(`Column ${index + 1}`)),
  rows: rows.map((cells) => cells.map(line)),
});

test.each([
  ['names of things', table(['Pills', 'Two'], ['Water', 'One glass'])],
  ['days and numbers', table(['1', 'Rest'], ['2', 'Walk'], ['10', 'Rest'])],
  ['a name in a few words', table(['Before your first treatment', 'See a dentist'], ['After it', 'Rest'])],
])('first cells that are %s name their rows', (_, rows) => {
  expect(namesRows(rows)).toBe(true);
});

test.each([
  ['are alike', table(['Pills', 'Two'], ['Pills', 'One'])],
  ['are sentences', table(['Rest well.', 'Sleep'], ['Drink water.', 'A glass'])],
  ['are long', table(['Write each number down with the date', 'Two'], ['Water', 'One'])],
  ['are empty', table(['Pills', 'Two'], ['', 'One'])],
  ['are all there is', table(['Pills'], ['Water'])],
])('first cells that %s do not', (_, rows) => {
  expect(namesRows(rows)).toBe(false);
});
