import { expect, test } from 'vitest';
import { diagnosticsOf } from '../audiences.ts';

test('groups of dashes are no rule but the line below the head of a table', () => {
  expect(diagnosticsOf('What   Day\n-----  ----\na      b')).toEqual(['markdown/table-dashes 2:1']);
});

test.each(['---', '- - -', '* * *', '_____'])('%s is a rule', (rule) => {
  expect(diagnosticsOf(`Rest.\n\n${rule}\n\nWalk.`)).toEqual([]);
});
