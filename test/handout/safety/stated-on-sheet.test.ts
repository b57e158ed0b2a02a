import { expect, test } from 'vitest';
import { tellsToReport } from '../../../scripts/handout/safety/safety-words.ts';
import { isStatedOnSheet, statedWords } from '../../../scripts/handout/safety/stated-on-sheet.ts';
import { statementsIn } from '../../../scripts/handout/safety/statements.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { parseMarkdown } from '../../../scripts/markdown/parse-markdown.ts';

const { safety } = en;
const stated = statedWords(
  statementsIn(
    parseMarkdown(
      ':::emergency\n\n- Seizures\n\n:::\n\n:::more\n\nTell us if you dream.\n\n:::\n\nTell us if a spot itches.\n\nDrink tea.\n',
    ),
    en,
  ),
  safety,
);

test.each([
  ['Tell us if you have a seizure.', true],
  ['Let us know when it itches.', true],
  ['Tell us if you dream.', false],
  ['Tell us when tea tastes odd.', false],
  ['Tell us when you need more help.', true],
])('“%s” is stated on the sheet: %s', (text, expected) => {
  expect(isStatedOnSheet(text, stated, safety)).toBe(expected);
});

test.each([
  ['Tell us if you hear less.', true],
  ['If pain wakes you, tell us.', true],
  ['Let us know as soon as you can.', true],
  ['We want to know that day.', true],
  ['Tell us and your dentist early about a sore spot.', true],
  ['Tell us about all your medicines.', false],
  ['Drink enough, unless we tell you not to.', false],
])('“%s” asks to report a sign: %s', (text, expected) => {
  expect(tellsToReport(text, safety)).toBe(expected);
});
