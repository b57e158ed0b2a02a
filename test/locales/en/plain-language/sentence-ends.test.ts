import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { splitSentences } from '../../../../scripts/locales/en/plain-language/sentence-ends.ts';
import { sentencesIn } from '../../../../scripts/locales/en/plain-language/sentences.ts';

const FILE = new URL('../../../fixtures/plain-language/sentence-ends.txt', import.meta.url);
const SEPARATOR = ' | ';

const marked = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

const unmarked = (line: string): string => line.replaceAll(SEPARATOR, ' ');
const withMarks = (line: string): string => splitSentences(unmarked(line)).join(SEPARATOR);
const endsIn = (line: string): number => line.split(SEPARATOR).length - 1;

test('the marked list has ends to find and ends to leave alone', () => {
  expect({
    texts: marked.length,
    withEnds: marked.filter((line) => endsIn(line) > 0).length,
    ends: marked.reduce((sum, line) => sum + endsIn(line), 0),
  }).toEqual({ texts: 208, withEnds: 110, ends: 113 });
});

test('precision and recall are 1: every marked end is found, and no other', () => {
  expect(marked.map(withMarks)).toEqual(marked);
});

test('reading scores count the sentences that are split here', () => {
  for (const line of marked)
    expect(sentencesIn(unmarked(line)).map(({ text }) => text)).toEqual(line.split(SEPARATOR));
});

test('a paragraph ends a sentence', () => {
  expect(splitSentences('Rest\n\nDrink water.')).toEqual(['Rest', 'Drink water.']);
});
