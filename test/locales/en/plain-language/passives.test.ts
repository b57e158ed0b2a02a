import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passivesIn } from '../../../../scripts/locales/en/plain-language/passives.ts';

const FILE = new URL('../../../fixtures/plain-language/passives.txt', import.meta.url);

const marked = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const passivesOf = (line: string): string[] =>
  [...line.matchAll(/\[(?<words>[^\]]+)\]/gu)].map(({ groups }) => groups?.words ?? '');

test('the marked list has texts with passives and texts without', () => {
  expect({
    withPassives: marked.filter((line) => passivesOf(line).length > 0).length,
    without: marked.filter((line) => passivesOf(line).length === 0).length,
  }).toEqual({ withPassives: 155, without: 138 });
});

test('precision and recall are 1: every marked passive is found, and no other', () => {
  const found = marked.map((line) => [line, passivesIn(line.replace(/[[\]]/gu, ''))]);
  expect(found).toEqual(marked.map((line) => [line, passivesOf(line)]));
});
