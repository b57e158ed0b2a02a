import { expect, test } from 'vitest';
import { parseMarkdown } from '../../scripts/markdown/parse-markdown.ts';
import { writtenTexts } from '../../scripts/plain-language/written-texts.ts';
import { english } from '../locales/sample-locales.ts';

const partsOf = (markdown: string): string[] =>
  writtenTexts(parseMarkdown(markdown), english).map(({ text, part }) => `${part}: ${text}`);

test('each column of a table of side effects is a separate part, without its head', () => {
  const table = ['| Effect | Do | Tell |', '| --- | --- | --- |', '| Rash | Rest. | Call now. |'].join('\n');
  expect(partsOf(`::::side-effects\n\n${table}\n\n::::`)).toEqual([
    'other: Effect',
    'other: Do',
    'other: Tell',
    'effect: Rash',
    'action: Rest.',
    'when-to-tell: Call now.',
  ]);
  expect(partsOf(table)).toContain('other: Rash');
});

test('the description of a picture in a list is not a sentence of it', () => {
  expect(partsOf('- ![A red box](a.png)\n- Rest.\n\n  ![A hand](b.png)')).toEqual([
    'other: A red box',
    'item: Rest.',
    'other: A hand',
  ]);
});

test('an item of a list is a whole text, except after a lead-in', () => {
  expect(partsOf('Words\n\n- Rest.')).toEqual(['other: Words', 'item: Rest.']);
  expect(partsOf('Tell us if you:\n\n- smoke')).toEqual(['other: Tell us if you:', 'other: smoke']);
  expect(partsOf('It can cause: :cite[A]\n\n- pain')).toEqual(['other: It can cause:', 'other: pain']);
});

test('a table, a heading and words before a nested list are not sentences of the outer list', () => {
  const table = '  | Day | Dose |\n  | --- | --- |\n  | Monday | Small |';
  expect(partsOf(`- Look at the days.\n\n${table}`)).toEqual([
    'item: Look at the days.',
    'other: Day',
    'other: Dose',
    'other: Monday',
    'other: Small',
  ]);
  expect(partsOf('- Rest.\n\n  ### At night')).toEqual(['item: Rest.', 'other: At night']);
  expect(partsOf('- For pain:\n  - heat')).toEqual(['other: For pain:', 'other: heat']);
  expect(partsOf('- For pain:')).toEqual(['item: For pain:']);
});

test('a care card has signs; answers at a glance and questions may be a noun', () => {
  expect(partsOf(':::emergency\n\n- Fever\n\n:::')).toEqual(['sign: Fever']);
  expect(partsOf(':::at-a-glance\n\n- Pills\n\n:::')).toEqual(['other: Pills']);
  expect(partsOf(':::questions\n\n- Why now?\n\n:::')).toEqual(['other: Why now?']);
});
