import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  asksForSome,
  NOTHING,
  printChoices,
  readChoices,
} from '../../../../templates/web/browser/choices.ts';

const name = fc.stringMatching(/^[a-z][a-z-]{0,9}$/);

test('what is chosen comes back from the address, whatever it is', () => {
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

test('nothing chosen is an empty address, and a short one for the usual choices', () => {
  expect(printChoices(NOTHING)).toBe('');
  expect(
    printChoices({ ...NOTHING, cancer: 'prostate', size: 'large', basket: ['en/lung', 'en/bladder'] }),
  ).toBe('cancer=prostate&size=large&basket=en/lung,en/bladder');
});

test('an invented address selects nothing that is not a name', () => {
  expect(readChoices('#cancer=<script>&paper=folio&basket=../../x,en/lung,en/lung&treatment=a b')).toEqual({
    ...NOTHING,
    basket: ['en/lung'],
  });
});

test('paper, print size and basket narrow no list', () => {
  expect(asksForSome({ ...NOTHING, paper: 'a4', size: 'large', basket: ['en/lung'] })).toBe(false);
  expect(asksForSome({ ...NOTHING, words: 'chemo' })).toBe(true);
});
