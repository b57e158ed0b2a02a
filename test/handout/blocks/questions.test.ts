import { expect, test } from 'vitest';
import { blocksOf, item } from './blocks-of.ts';

test('questions', () => {
  expect(blocksOf(':::questions\n- Why?\n- When?\n:::')).toEqual([
    { type: 'questions', items: [item('Why?'), item('When?')] },
  ]);
});
