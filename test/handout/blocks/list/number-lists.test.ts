import { expect, test } from 'vitest';
import type { Block, ListItem } from '../../../../scripts/model/handout.ts';
import { plainText } from '../../../../templates/text/plain-text.ts';
import { renderSheet } from '../../../render/render-sheet.ts';
import { elementsOf, readStructure, speech } from '../../../tagged-pdf/read-structure.ts';
import { converted, diagnosticsOf } from '../../from-markdown/audiences.ts';
import { handout, line } from '../../sample-handout.ts';

const wordsOf = ({ appliesTo, blocks }: ListItem): string => {
  const words = blocks.map((block) => (block.type === 'paragraph' ? plainText(block.children) : block.type));
  return [...(appliesTo === null ? [] : [`(${appliesTo})`]), ...words].join(' ');
};

/** Each numbered list as its steps, other blocks by their type. */
const printed = (blocks: readonly Block[]): string[] =>
  blocks.map((block) => {
    if (block.type === 'group') return `${block.label}: ${printed(block.blocks).join('; ')}`;
    if (block.type !== 'list' || !block.ordered) return block.type;
    return block.items.map((item, index) => `${block.start + index}. ${wordsOf(item)}`).join(', ');
  });

type Reader = 'breast' | 'lung' | null;
const stepsFor = (cancerType: Reader, text: string, depth: 'sheet' | 'booklet' = 'sheet'): string[] =>
  printed(converted(text, { cancerType, depth }).intro);

const only = (cancer: string, text: string): string => `:::only{cancer="${cancer}"}\n\n${text}\n\n:::`;
const text = (...parts: string[]): string => parts.join('\n\n');

const STEPS = text('1. Rest\n2. Drink', only('breast', '3. Wear a loose shirt'), '4. Sleep');

test('steps around a passage are one continuously numbered list on every sheet', () => {
  expect(stepsFor('breast', STEPS)).toEqual(['1. Rest, 2. Drink, 3. Wear a loose shirt, 4. Sleep']);
  expect(stepsFor('lung', STEPS)).toEqual(['1. Rest, 2. Drink, 3. Sleep']);
  expect(stepsFor(null, STEPS)).toEqual([
    '1. Rest, 2. Drink, 3. (Breast cancer) Wear a loose shirt, 4. Sleep',
  ]);
});

test('every part may start at 1', () => {
  const ones = text('1. Rest\n1. Drink', only('breast', '1. Wear a loose shirt'), '1. Sleep');
  for (const reader of ['breast', 'lung', null] as const)
    expect(stepsFor(reader, ones)).toEqual(stepsFor(reader, STEPS));
});

test.each([
  ['in a passage', text('1. Rest', only('breast', '3. Wear a loose shirt'), '2. Sleep'), 5],
  ['after a passage', text('1. Rest', only('breast', '2. Wear a loose shirt'), '4. Sleep'), 9],
])('a number %s that continues no list is refused', (_, steps, line) => {
  expect(diagnosticsOf(steps)).toEqual([`markdown/list-number ${line}:1`]);
});

test('steps after other words may start with any number', () => {
  expect(diagnosticsOf(text('1. Rest', 'Then wait.', only('breast', '3. Wear a shirt'), '4. Sleep'))).toEqual(
    [],
  );
});

test('a later list whose first number follows a step further up is a list of its own', () => {
  const later = text(STEPS, 'Then wait.', '3. Sit up\n4. Walk');
  expect(stepsFor('lung', later)).toEqual(['1. Rest, 2. Drink, 3. Sleep', 'paragraph', '3. Sit up, 4. Walk']);
});

test('steps may begin or end with a passage', () => {
  const first = text(only('breast', '1. Wear a loose shirt'), '1. Rest', only('lung', '2. Sit up'));
  expect(stepsFor('breast', first)).toEqual(['1. Wear a loose shirt, 2. Rest']);
  expect(stepsFor('lung', first)).toEqual(['1. Rest, 2. Sit up']);
  expect(stepsFor(null, first)).toEqual([
    '1. (Breast cancer) Wear a loose shirt, 2. Rest, 3. (Lung cancer) Sit up',
  ]);
});

test('passages for different readers share numbers in the file, and are numbered separately on the sheet for all', () => {
  const either = text(
    '1. Rest',
    only('breast', '2. Wear a loose shirt'),
    only('lung', '2. Sit up'),
    '3. Sleep',
  );
  expect(stepsFor('lung', either)).toEqual(['1. Rest, 2. Sit up, 3. Sleep']);
  expect(stepsFor(null, either)).toEqual([
    '1. Rest, 2. (Breast cancer) Wear a loose shirt, 3. (Lung cancer) Sit up, 4. Sleep',
  ]);
});

test('numbering continues across words between the steps', () => {
  const words = text('1. Rest', only('breast', '2. Wear a loose shirt'), 'Then wait.', '3. Sleep');
  expect(stepsFor('breast', words)).toEqual(['1. Rest, 2. Wear a loose shirt', 'paragraph', '3. Sleep']);
  expect(stepsFor('lung', words)).toEqual(['1. Rest', 'paragraph', '2. Sleep']);
});

test('a passage with more than steps keeps its place, and numbering continues', () => {
  const more = text('1. Rest', only('breast', 'Be gentle.\n\n2. Wear a loose shirt'), '3. Sleep');
  expect(stepsFor(null, more)).toEqual([
    '1. Rest',
    'Breast cancer: paragraph; 2. Wear a loose shirt',
    '3. Sleep',
  ]);
  expect(stepsFor('lung', more)).toEqual(['1. Rest, 2. Sleep']);
});

test('steps of the long form and steps inside an item are numbered continuously as well', () => {
  const deep = text('1. Rest', ':::more\n\n2. Drink\n\n:::', '3. Sleep');
  expect(stepsFor(null, deep)).toEqual(['1. Rest, 2. Sleep']);
  expect(stepsFor(null, deep, 'booklet')).toEqual(['1. Rest, 2. Drink, 3. Sleep']);
  const nested = `- Day one:\n\n${STEPS.replaceAll(/^(?=.)/gmu, '  ')}`;
  const [list] = converted(nested, { cancerType: 'lung' }).intro;
  if (list?.type !== 'list') throw new Error('No list');
  expect(printed(list.items[0]?.blocks ?? [])).toEqual(['paragraph', '1. Rest, 2. Drink, 3. Sleep']);
});

test.each([
  ['words between them', text('1. Rest', 'Another day:', '1. Drink'), ['1. Rest', 'paragraph', '1. Drink']],
  ['no passage beside them', text('1. Rest', '1) Drink'), ['1. Rest', '1. Drink']],
  [
    'a first number of its own',
    text('1. Rest', 'At night:', '5. Drink'),
    ['1. Rest', 'paragraph', '5. Drink'],
  ],
])('lists with %s stay separate', (_, given, expected) => {
  expect(stepsFor('breast', given)).toEqual(expected);
});

test('steps that are only in passages start at 1 in each', () => {
  const apart = text(only('breast', '1. Rest\n2. Drink'), only('lung', '1. Sit up\n2. Sleep'));
  expect(stepsFor(null, apart)).toEqual([
    'Breast cancer: 1. Rest, 2. Drink',
    'Lung cancer: 1. Sit up, 2. Sleep',
  ]);
});

test.each(['breast', 'lung', null] as const)('in the PDF structure they are one list: %s', async (reader) => {
  const { intro } = converted(STEPS, { cancerType: reader });
  const sheet = handout({ kind: 'guide', sections: [{ id: null, title: line('Steps'), blocks: intro }] });
  const root = await readStructure((await renderSheet(sheet, 'letter-standard')).bytes);
  const lists = elementsOf(root, 'L').filter((list) => speech(list).includes('Rest'));
  expect(lists).toHaveLength(1);
  const marks = lists.flatMap((list) => elementsOf(list, 'Lbl').map(speech));
  expect(marks).toEqual(reader === 'lung' ? ['1.', '2.', '3.'] : ['1.', '2.', '3.', '4.']);
});

test('a sheet that lacks the first steps begins at their number', () => {
  const late = text(only('breast', '1. Wear a loose shirt\n2. Sit up'), '3. Rest');
  expect(stepsFor('breast', late)).toEqual(['1. Wear a loose shirt, 2. Sit up, 3. Rest']);
  expect(stepsFor('lung', late)).toEqual(['1. Rest']);
  expect(stepsFor('lung', text('- Walk', only('breast', '1. Sit up'), '2. Rest'))).toEqual([
    'list',
    '1. Rest',
  ]);
});
