import { expect, test } from 'vitest';
import type { Block, Handout } from '../../scripts/handout/model.ts';
import { readingOf } from '../../scripts/plain-language/reading/reading-of.ts';
import { ITEMS } from '../../scripts/quality/items.ts';
import { scoreSheet } from '../../scripts/quality/score-sheet.ts';
import { factsOf } from '../../scripts/quality/sheet-facts.ts';
import { handout } from '../build/sample-build.ts';
import { item, line, paragraph } from '../handout/sample-handout.ts';

const section = (...blocks: Block[]) => ({ id: null, title: line('What you can do'), blocks });
const list = (count: number): Block => ({
  ...{ type: 'list', ordered: false, start: 1 },
  items: Array.from({ length: count }, () => item('Rest when you can.')),
});
const questions: Block = { type: 'questions', items: [item('What helps?')] };

const good = handout('alpha', 'You can get help.', { sections: [section(list(3), questions)] });

const scoresOf = (sheet: Handout) =>
  scoreSheet(
    factsOf(
      sheet,
      readingOf(sheet, (text) => text),
    ),
  ).scores;

test('a short, plain sheet with something to do and to tick has every item that a machine decides', () => {
  const { understandability, actionability, cdc } = scoresOf(good);
  expect([understandability.no, actionability.no, cdc.no]).toEqual([[], [], []]);
  expect([understandability.percent, actionability.percent, cdc.percent]).toEqual([100, 100, 100]);
});

test('what only a reader can say is left open', () => {
  const { understandability, actionability, cdc } = scoresOf(good);
  expect(understandability.open).toEqual([1, 2, 4, 15, 16, 18]);
  expect(actionability.open).toEqual([25, 26]);
  expect(cdc.open).toEqual([1, 4, 6, 7, 11, 13, 14, 16, 18, 19]);
});

const bad: [string, Handout, number[], number[], number[]][] = [
  [
    'a long list',
    handout('alpha', 'You can get help.', { sections: [section(list(8), questions)] }),
    ...([[8], [], [8]] as [number[], number[], number[]]),
  ],
  [
    'a text that tells nothing to do',
    handout('alpha', 'You can get help.', { sections: [section(paragraph('Bone is alive.'))] }),
    ...([[12], [20, 22, 23], [5, 8, 12]] as [number[], number[], number[]]),
  ],
  [
    'odd numbers',
    handout('alpha', 'You can get help.', {
      sections: [section(list(3), questions, paragraph('About 12.5 in 100 people have it.'))],
    }),
    ...([[6, 7], [], [15, 17, 20]] as [number[], number[], number[]]),
  ],
  [
    'words about the patient, in passive voice',
    handout('alpha', 'The patient is treated.', { sections: [section(list(3), questions)] }),
    ...([[5], [21], []] as [number[], number[], number[]]),
  ],
  [
    'a section without a heading',
    { ...good, sections: [...good.sections, { id: null, title: [], blocks: [paragraph('Rest.')] }] },
    ...([[9], [], [9]] as [number[], number[], number[]]),
  ],
  [
    'hard words',
    {
      ...good,
      lead: line('Administration necessitates hospitalization; pharmacological considerations predominate.'),
    },
    ...([[3], [], []] as [number[], number[], number[]]),
  ],
];

test.each(bad)('%s loses its items', (_, sheet, understandability, actionability, cdc) => {
  const scores = scoresOf(sheet);
  expect(scores.understandability.no).toEqual(expect.arrayContaining(understandability));
  expect(scores.actionability.no).toEqual(actionability);
  expect(scores.cdc.no).toEqual(cdc);
});

test('the items are those of the instruments, each once', () => {
  const numbers = (domain: string) =>
    ITEMS.filter((one) => one.domain === domain).map(({ number }) => number);
  expect(numbers('understandability')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19]);
  expect(numbers('actionability')).toEqual([20, 21, 22, 23, 24, 25, 26]);
  expect(numbers('cdc')).toEqual(Array.from({ length: 20 }, (__, index) => index + 1));
});
