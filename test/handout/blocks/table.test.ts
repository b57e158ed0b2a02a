import { expect, test } from 'vitest';
import { blocksOf, text } from './blocks-of.ts';

test('tables keep the alignment of their columns and empty cells', () => {
  expect(blocksOf('| a | b | c | d |\n|:--|:-:|--:|---|\n| 1 | | 3 | **4** |')).toEqual([
    {
      type: 'table',
      align: ['left', 'center', 'right', null],
      head: [[text('a')], [text('b')], [text('c')], [text('d')]],
      rows: [[[text('1')], [], [text('3')], [{ type: 'strong', children: [text('4')] }]]],
    },
  ]);
});
