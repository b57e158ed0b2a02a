import { expect, test } from 'vitest';
import { blocksOf, text } from './blocks-of.ts';

test('figures stay apart', () => {
  const figures = '::figure[One.]{name="hormone-reaches-cell"}\n::figure{name="hormone-blocked"}';
  expect(blocksOf(figures)).toEqual([
    { type: 'figure', name: 'hormone-reaches-cell', caption: [text('One.')] },
    { type: 'figure', name: 'hormone-blocked', caption: [] },
  ]);
});
