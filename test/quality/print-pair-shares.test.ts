import { expect, test } from 'vitest';
import { printPairShares } from '../../scripts/quality/print-pair-shares.ts';

const pair = (id: string, own: number, alone: number) => ({
  id,
  language: 'en',
  treatment: 'chemotherapy',
  cancerType: 'lung',
  counted: 200,
  own,
  alone,
});

test('each pair sheet has its shares, and all have them together', () => {
  const text = printPairShares([pair('chemotherapy-lung', 160, 20), pair('radiation-lung', 20, 10)]);
  expect(text).toContain('chemotherapy-lung  80 % own, 10 % on no other pair; 200 words');
  expect(text).toContain('2 pair sheets: 45 % own on average, 80 % in the middle, 10 % at least');
});

test('without pair sheets nothing is printed', () => {
  expect(printPairShares([])).toBe('');
});
