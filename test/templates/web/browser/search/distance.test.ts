import { describe, expect, test } from 'vitest';
import { letterDistance } from '../../../../../templates/web/browser/search/distance.ts';

describe('steps from one word to another', () => {
  test.each([
    ['bone', 'bone', 0],
    ['bnoe', 'bone', 1],
    ['lugn', 'lung', 1],
    ['zometta', 'zometa', 1],
    ['brest', 'breast', 1],
    ['melenoma', 'melanoma', 1],
    ['rituximab', 'cetuximab', 2],
    ['', 'ab', 2],
  ])('%s, %s: %i', (a, b, steps) => {
    expect(letterDistance(a, b, 3)).toBe(steps);
    expect(letterDistance(b, a, 3)).toBe(steps);
  });

  test('a distance above the limit counts as the limit plus one', () => {
    expect(letterDistance('bone', 'radiation', 2)).toBe(3);
    expect(letterDistance('abcd', 'wxyz', 2)).toBe(3);
  });
});
