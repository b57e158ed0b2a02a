import { expect, test } from 'vitest';
import { blocksOf, paragraph } from './blocks-of.ts';

test('bulleted and numbered lists keep their nesting and their first numbers', () => {
  expect(blocksOf('3. one\n4. two\n   - in\n\n     more')).toEqual([
    {
      type: 'list',
      ordered: true,
      start: 3,
      items: [
        { appliesTo: null, blocks: [paragraph('one')] },
        {
          appliesTo: null,
          blocks: [
            paragraph('two'),
            {
              type: 'list',
              ordered: false,
              start: 1,
              items: [{ appliesTo: null, blocks: [paragraph('in'), paragraph('more')] }],
            },
          ],
        },
      ],
    },
  ]);
});

test('a list may start with 0', () => {
  expect(blocksOf('0. zero')).toMatchObject([{ start: 0 }]);
});
