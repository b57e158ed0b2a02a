import { expect, test } from 'vitest';
import type { Block, Handout } from '../../scripts/model/handout.ts';
import { readingOf } from '../../scripts/plain-language/reading/reading-of.ts';
import { ITEMS } from '../../scripts/quality/items.ts';
import { scoreSheet } from '../../scripts/quality/score-sheet.ts';
import { factsOf } from '../../scripts/quality/sheet-facts.ts';
import { handout } from '../build/sample-build.ts';
import { item, line, paragraph } from '../handout/sample-handout.ts';
import { english } from '../locales/sample-locales.ts';

const section = (...blocks: Block[]) => ({ id: null, title: line('What you can do'), blocks });
const list = (count: number, ordered = true): Block => ({
  type: 'list',
  ordered,
  start: 1,
  items: Array.from({ length: count }, () => item('Rest when you can.')),
});
const questions: Block = { type: 'questions', items: [item('What helps?')] };
const glance: Block = { type: 'glance', title: 'At a glance', items: [] };
const figure: Block = { type: 'figure', name: 'bone-held', caption: line('A rod holds it.') };

const guide = (parts: Partial<Handout>): Handout =>
  handout('alpha', 'You can get help.', {
    kind: 'guide',
    intro: [glance],
    sections: [section(list(3), questions, figure)],
    ...parts,
  });

const scoresOf = (sheet: Handout) =>
  scoreSheet(
    factsOf(
      sheet,
      english,
      readingOf(sheet, english, (text) => text),
    ),
  ).scores;

test('a short, plain guide with a summary, steps, a drawing and something to tick meets every measured item', () => {
  const { understandability, actionability, cdc } = scoresOf(guide({}));
  expect([understandability.no, actionability.no, cdc.no]).toEqual([[], [], []]);
  expect([understandability.yes, actionability.yes, cdc.yes]).toEqual([
    [5, 11, 12],
    [21, 22],
    [8, 9, 10],
  ]);
  expect([understandability.percent, actionability.percent, cdc.percent]).toEqual([100, 100, 100]);
});

test('enforced items are listed separately and not scored', () => {
  const { understandability, actionability, cdc } = scoresOf(guide({}));
  expect(understandability.held).toEqual([3, 6, 8, 17]);
  expect(actionability.held).toEqual([20, 23]);
  expect(cdc.held).toEqual([2, 3, 5, 12, 15, 17]);
});

test('items for a reader are left open, and not counted as yes', () => {
  const { understandability, actionability, cdc } = scoresOf(guide({}));
  expect(understandability.open).toEqual([1, 2, 4, 7, 9, 10, 15, 16, 18]);
  expect(actionability.open).toEqual([26]);
  expect(cdc.open).toEqual([1, 4, 6, 7, 11, 13, 14, 16, 18, 19]);
});

const bad: [string, Handout, number[], number[], number[]][] = [
  ['a guide without a summary', guide({ intro: [] }), [11], [], []],
  [
    'a guide without a drawing',
    guide({ sections: [section(list(3), questions)] }),
    ...([[], [], [4]] as [number[], number[], number[]]),
  ],
  [
    'what to do in no order',
    guide({ sections: [section(list(3, false), questions, figure)] }),
    ...([[], [22], []] as [number[], number[], number[]]),
  ],
  [
    'a long list that was waived',
    guide({ sections: [section(list(8), questions, figure)] }),
    ...([[8], [], [8]] as [number[], number[], number[]]),
  ],
  [
    'a text without anything to do',
    guide({ sections: [section(paragraph('Bone is alive.'), figure)] }),
    ...([[], [20, 22, 23], [5, 8, 12]] as [number[], number[], number[]]),
  ],
  [
    'odd numbers that were waived',
    guide({
      sections: [section(list(3), questions, figure, paragraph('About 12.5 in 100 people have it.'))],
    }),
    ...([[6], [], [15, 17]] as [number[], number[], number[]]),
  ],
  [
    'words about the patient, in passive voice',
    guide({ lead: line('The patient is treated.') }),
    ...([[5], [21], []] as [number[], number[], number[]]),
  ],
  [
    'a section without a heading',
    guide({
      sections: [...guide({}).sections, { id: null, title: [], blocks: [paragraph('Rest.')] }],
    }),
    ...([[9], [], [9]] as [number[], number[], number[]]),
  ],
];

test.each(bad)('%s loses its items', (_, sheet, understandability, actionability, cdc) => {
  const scores = scoresOf(sheet);
  expect(scores.understandability.no).toEqual(expect.arrayContaining(understandability));
  expect(scores.actionability.no).toEqual(actionability);
  expect(scores.cdc.no).toEqual(cdc);
});

test('hard words fail the item of the reading level', () => {
  const hard = line(
    'Administration necessitates hospitalization; pharmacological considerations predominate.',
  );
  expect(scoresOf(guide({ lead: hard })).understandability.no).toContain(3);
});

test('a treatment’s summary and risks are enforced by its sections; a guide’s are free', () => {
  const treatment = scoresOf(guide({ kind: 'treatment' }));
  expect(treatment.understandability.held).toEqual(expect.arrayContaining([10, 11]));
  expect(treatment.cdc.no).toEqual([18]);
});

test('a chance drawn as 100 people is one in pictures; one in words is for a reader', () => {
  const chance = paragraph('About 12 in 100 people have it.');
  const [block] = guide({}).sections;
  const sections = [{ ...(block ?? section()), blocks: [...(block?.blocks ?? []), chance] }];
  expect(scoresOf(guide({})).cdc.notApplicable).toEqual([20]);
  expect(scoresOf(guide({ sections })).cdc.open).toContain(20);
});

test('the items are those of the instruments, each once', () => {
  const numbers = (domain: string) =>
    ITEMS.filter((one) => one.domain === domain).map(({ number }) => number);
  expect(numbers('understandability')).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19]);
  expect(numbers('actionability')).toEqual([20, 21, 22, 23, 24, 25, 26]);
  expect(numbers('cdc')).toEqual(Array.from({ length: 20 }, (__, index) => index + 1));
});
