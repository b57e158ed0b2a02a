import { expect, test } from 'vitest';
import { fileName, type PrintOptions } from '../../../scripts/handout/plan/file-name.ts';
import { EDITIONS } from '../../../scripts/model/editions.ts';
import type { Edition } from '../../../scripts/model/handout.ts';

const handout = { id: 'hormone-therapy-prostate', language: 'en' };
const letter: Edition = { name: 'letter-standard', paper: 'letter', size: 'standard' };

test.each<[PrintOptions, string]>([
  [{ ink: 'colour', fillable: false }, 'en/letter-standard/hormone-therapy-prostate.pdf'],
  [{ ink: 'black', fillable: false }, 'en/letter-standard-black/hormone-therapy-prostate.pdf'],
  [{ ink: 'colour', fillable: true }, 'en/letter-standard-fillable/hormone-therapy-prostate.pdf'],
  [{ ink: 'black', fillable: true }, 'en/letter-standard-black-fillable/hormone-therapy-prostate.pdf'],
  [{ ink: 'colour', fillable: false, pdfVersion: '1.7' }, 'en/letter-standard/hormone-therapy-prostate.pdf'],
  [
    { ink: 'colour', fillable: true, pdfVersion: '2.0' },
    'en/letter-standard-fillable-pdf2/hormone-therapy-prostate.pdf',
  ],
])('%o goes to %s', (options, expected) => {
  expect(fileName(handout, letter, options)).toBe(expected);
});

test('no two editions, inks or forms of one handout share a file', () => {
  const names = EDITIONS.flatMap((edition) =>
    (['colour', 'black'] as const).flatMap((ink) =>
      [false, true].map((fillable) => fileName(handout, edition, { ink, fillable })),
    ),
  );
  expect(new Set(names).size).toBe(16);
});
