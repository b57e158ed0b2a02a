import { expect, test } from 'vitest';
import { consonantsOf, soundOf } from '../../../../../templates/web/browser/search/sound.ts';

test.each([
  ['ibuprophen', 'ibuprofen'],
  ['kimio', 'quimio'],
  ['sirujia', 'cirugia'],
  ['zometta', 'zometa'],
])('%s sounds like %s', (typed, name) => expect(soundOf(typed)).toBe(soundOf(name)));

test.each([
  ['velcaid', 'velcade'],
  ['fentynal', 'fentanyl'],
])('%s has the consonants of %s', (typed, name) => expect(consonantsOf(typed)).toBe(consonantsOf(name)));

test.each([
  ['rituximab', 'cetuximab'],
  ['celexa', 'celebrex'],
])('%s does not have the consonants of %s', (typed, name) =>
  expect(consonantsOf(typed)).not.toBe(consonantsOf(name)),
);
