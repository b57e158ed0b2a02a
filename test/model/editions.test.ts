import { expect, test } from 'vitest';
import { EDITIONS, editionNamed } from '../../scripts/model/editions.ts';

test('there are four editions, US Letter in standard print first', () => {
  expect(EDITIONS.map(({ name }) => name)).toEqual([
    'letter-standard',
    'a4-standard',
    'letter-large',
    'a4-large',
  ]);
});

test('an edition is named after its paper and its print size', () => {
  for (const { name, paper, size } of EDITIONS) expect(name).toBe(`${paper}-${size}`);
});

test('an edition is found by its name', () => {
  expect(editionNamed('a4-large')).toEqual({ name: 'a4-large', paper: 'a4', size: 'large' });
});

test.each(['', 'legal-standard', 'A4-large', 'constructor'])('"%s" is not an edition', (name) => {
  expect(editionNamed(name)).toBeNull();
});
