import { describe, expect, test } from 'vitest';
import { differences } from './compare.ts';
import { RIGHT } from './right-translations.ts';
import { SLIPS } from './slips.ts';

describe('a right translation has no difference', () => {
  test('there are at least fifty', () => expect(RIGHT.length).toBeGreaterThanOrEqual(50));

  test.each(RIGHT)('%s', (english, spanish) => {
    expect(differences(english, spanish)).toEqual([]);
  });
});

describe('a dangerous slip is found', () => {
  test('there are at least twenty', () => expect(SLIPS.length).toBeGreaterThanOrEqual(20));

  test.each(SLIPS)('%s: %s', (name, english, spanish) => {
    expect(differences(english, spanish).map((one) => one.name)).toEqual([name]);
  });
});
