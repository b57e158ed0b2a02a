import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { telegraphicMatches } from '../../../../scripts/locales/en/plain-language/telegraphic-rule.ts';
import type { WrittenPart } from '../../../../scripts/model/plain-language.ts';

const PARTS: readonly WrittenPart[] = ['sign', 'effect', 'action', 'when-to-tell', 'item', 'other'];

type Line = { part: WrittenPart; text: string; words: string };

const lineOf = (line: string): Line => {
  const [name, text = '', words = ''] = line.split(' | ');
  const part = PARTS.find((one) => one === name);
  if (part === undefined) throw new Error(`No such part of a sheet: ${line}`);
  return { part, text, words };
};

const linesOf = (file: string): Line[] =>
  readFileSync(join(import.meta.dirname, '../../../fixtures/plain-language', file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map(lineOf);

const whole = linesOf('whole-sentences.txt');
const clipped = linesOf('telegraphic.txt');

test('the lists are long enough to measure false alarms and misses', () => {
  expect(whole.length).toBeGreaterThanOrEqual(60);
  expect(clipped.length).toBeGreaterThanOrEqual(40);
});

test.each(whole)('$part: “$text” is whole', ({ part, text }) => {
  expect(telegraphicMatches({ part, text })).toEqual([]);
});

test.each(clipped)('$part: “$text” is clipped', ({ part, text, words }) => {
  const found = telegraphicMatches({ part, text });
  expect(found.map((match) => match.words)).toContain(words);
  for (const match of found) expect(match).toMatchObject({ rule: 'plain/telegraphic', severity: 'error' });
});
