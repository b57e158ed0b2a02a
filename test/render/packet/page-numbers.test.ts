import { expect, test } from 'vitest';
import { firstPages } from '../../../scripts/render/packet/page-numbers.ts';

test('printed on one side, each sheet follows the one before it', () => {
  expect(firstPages(1, [3, 4, 1], false)).toEqual([2, 5, 9]);
});

test('printed on both sides, each sheet begins on a front, which has an odd number', () => {
  expect(firstPages(1, [3, 4, 1], true)).toEqual([3, 7, 11]);
  expect(firstPages(2, [2, 1, 1], true)).toEqual([3, 5, 7]);
});
