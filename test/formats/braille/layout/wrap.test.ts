import { expect, test } from 'vitest';
import { wrap } from '../../../../scripts/formats/braille/layout/wrap.ts';

test('a paragraph begins in cell 3 and continues in cell 1', () => {
  const cells = `${'A'.repeat(20)} ${'B'.repeat(17)} C`;
  expect(wrap(cells, { first: 2, next: 0 })).toEqual([`  ${'A'.repeat(20)} ${'B'.repeat(17)}`, 'C']);
});

test('no line has more than 40 cells', () => {
  const lines = wrap('WORD '.repeat(50).trim(), { first: 0, next: 2 });
  expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(40);
  expect(lines.join(' ').replace(/ +/g, ' ')).toBe('WORD '.repeat(50).trim());
});

test('a word longer than a line continues after dot 5', () => {
  expect(wrap('A'.repeat(50), { first: 0, next: 2 })).toEqual([`${'A'.repeat(37)}"`, `  ${'A'.repeat(13)}`]);
});

test('a centred heading leaves three cells free on each side', () => {
  expect(wrap('TITLE', { first: 0, next: 0, centred: true })).toEqual([`${' '.repeat(17)}TITLE`]);
  const lines = wrap('LONG '.repeat(12).trim(), { first: 0, next: 0, centred: true });
  for (const line of lines) expect(line.trim().length).toBeLessThanOrEqual(34);
});
