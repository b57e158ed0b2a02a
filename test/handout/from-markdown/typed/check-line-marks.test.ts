import { expect, test } from 'vitest';
import { diagnosticsOf } from '../audiences.ts';

test.each([
  ['a dash', '- Rest\n– Walk'],
  ['two hyphens', '- Rest\n-- Walk'],
  ['a number without a mark', '1. Rest\n2 Walk'],
  ['a number and a colon', '1. Rest\n2: Walk'],
  ['a number and a dash', '1. Rest\n2 - Walk'],
  ['a letter', '1. Rest\nb. Walk'],
  ['a letter in brackets', '- Rest\n(b) Walk'],
  ['a step', '- Rest\nStep 2: Walk'],
])('%s under the mark of an item: no words of that item', (_, text) => {
  expect(diagnosticsOf(text)).toEqual(['markdown/list-mark 2:1']);
});

test.each([
  ['under its words', '- Rest\n  – then walk'],
  ['under its mark', '- Rest for\n38 hours, or\n2 days'],
  ['under its mark in a quote', '> - Rest\n> and walk'],
])('words of an item that go on %s: no error', (_, text) => {
  expect(diagnosticsOf(text)).toEqual([]);
});

test('more than six signs make no heading', () => {
  expect(diagnosticsOf('####### Rest')).toEqual(['markdown/leftover-mark 1:1']);
});

test.each(['\u00a0- Rest', '\u00a01. Rest', '\u00a0## Rest'])(
  '%j: a no-break space before a mark',
  (text) => {
    expect(diagnosticsOf(text)).toEqual(['markdown/list-mark 1:1']);
  },
);

test.each(['- Rest', '# Rest'])('%s in a cell is no list and no heading', (cell) => {
  expect(diagnosticsOf(`| Day |\n| --- |\n| ${cell} |`)).toEqual(['markdown/list-mark 3:3']);
});

test.each(['-', '- 5', '#4'])('%s in a cell is text', (cell) => {
  expect(diagnosticsOf(`| Day |\n| --- |\n| ${cell} |`)).toEqual([]);
});
