import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asksForSome,
  NOTHING,
  printChoices,
  readChoices,
} from '../../../../templates/web/browser/choices.ts';

const name = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);

test('choices round-trip through the address', () => {
  const choices = fc.record({
    words: fc.string().map((words) => words.trim()),
    cancer: fc.oneof(fc.constant(''), name),
    treatment: fc.oneof(fc.constant(''), name),
    language: fc.oneof(fc.constant(''), name),
    paper: fc.constantFrom('letter', 'a4'),
    size: fc.constantFrom('standard', 'large'),
    basket: fc.uniqueArray(name.map((id) => `en/${id}`)),
  });
  const comesBack = fc.property(choices, (one) => {
    expect(readChoices(`#${printChoices(one)}`)).toEqual(one);
  });
  fc.assert(comesBack);
});

test('default choices give an empty address, and a short one for common choices', () => {
  expect(printChoices(NOTHING)).toBe('');
  expect(
    printChoices({ ...NOTHING, cancer: 'prostate', size: 'large', basket: ['en/lung', 'en/bladder'] }),
  ).toBe('cancer=prostate&size=large&basket=en/lung,en/bladder');
});

test('an invalid address selects only known names', () => {
  expect(readChoices('#cancer=<script>&paper=folio&basket=../../x,en/lung,en/lung&treatment=a b')).toEqual({
    ...NOTHING,
    basket: ['en/lung'],
  });
});

test('paper, print size and basket do not narrow the list', () => {
  expect(asksForSome({ ...NOTHING, paper: 'a4', size: 'large', basket: ['en/lung'] })).toBe(false);
  expect(asksForSome({ ...NOTHING, words: 'chemo' })).toBe(true);
});
