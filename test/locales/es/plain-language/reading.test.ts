import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sentencesIn } from '../../../../scripts/locales/es/plain-language/sentences.ts';
import { countSyllables } from '../../../../scripts/locales/es/plain-language/syllables.ts';
import { reading } from '../../../../scripts/locales/es/reading.ts';
import { gradesOf } from '../../../../scripts/plain-language/reading/measure.ts';

const parted = readFileSync(join(import.meta.dirname, '../../../fixtures/locales/es/syllables.txt'), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'));

test('100 words of the field were split into syllables by hand', () => {
  expect(new Set(parted).size).toBe(100);
});

test.each(parted)('%s', (word) => {
  expect(countSyllables(word.replaceAll('-', ''))).toBe(word.split('-').length);
});

test.each([
  ['prohíbe', 3],
  ['ahí', 2],
  ['buey', 1],
  ['muy', 1],
  ['y', 1],
  ['pingüino', 3],
  ['guerra', 2],
  ['que', 1],
  ['aéreo', 4],
  ['continúa', 4],
  ['desahucio', 3],
  ['triunfo', 2],
  ['mg', 1],
  ['38', 1],
  ['HER2', 1],
  ['Uruguay', 3],
])('%s has %i syllables', (word, syllables) => expect(countSyllables(word)).toBe(syllables));

describe('the scores of the published formulas, worked out by hand', () => {
  test('Llámenos hoy. Le podemos ayudar.', () => {
    // 5 words, 2 sentences; lla-me-nos hoy le po-de-mos a-yu-dar: 11 syllables
    expect(gradesOf(sentencesIn('Llámenos hoy. Le podemos ayudar.'), reading)).toEqual({
      words: 5,
      sentences: 2,
      inflesz: 67.3, // 206.835 − 62.3 · 11 / 5 − 5 / 2 = 67.275
      fernandezHuerta: 72.3, // 206.84 − 60 · 11 / 5 − 1.02 · 5 / 2 = 72.29
    });
  });

  test('long sentences and long words are harder, in both', () => {
    const easy = gradesOf(sentencesIn('Le duele la cadera. El rayo ayuda.'), reading);
    const hard = gradesOf(
      sentencesIn(
        'La administración de radioterapia requiere inmovilización prolongada de la extremidad afectada.',
      ),
      reading,
    );
    for (const { id } of reading.formulas) expect(hard[id]).toBeLessThan(easy[id] ?? 0);
    expect(hard.inflesz).toBeLessThan(40);
  });

  test('an empty text has the easiest score', () => {
    expect(gradesOf([], reading)).toMatchObject({ inflesz: 100, fernandezHuerta: 100 });
  });
});
