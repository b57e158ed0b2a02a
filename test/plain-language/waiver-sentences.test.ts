import { expect, test } from 'vitest';
import { waiverSentences } from '../../scripts/plain-language/waiver-sentences.ts';

const waiver = {
  rule: 'plain/jargon',
  words: 'renal',
  reason: 'It is the name of the ward.',
  by: 'The editors',
  until: '2027-06-30',
  file: 'content/en/guides/a.md',
  line: 9,
  column: 5,
};

test('a waiver is a sentence with everything that release notes need', () => {
  expect(waiverSentences([waiver])).toEqual([
    'In content/en/guides/a.md, “renal” may stand against the rule plain/jargon until 2027-06-30: It is the name of the ward (The editors).',
  ]);
});

test('waivers are in the order of the file', () => {
  expect(
    waiverSentences([waiver, { ...waiver, words: 'oral' }]).map((line) => line.includes('renal')),
  ).toEqual([true, false]);
});
