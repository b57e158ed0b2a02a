import { expect, test } from 'vitest';
import { blocksOf, text } from './blocks-of.ts';

test('a chance has its number from its words', () => {
  const box =
    '::::chances\n- **Low calcium:** about 18 in 100\n\n:::only{cancer="lung"}\n- Cough: About 4 in 100 people :cite[A]\n:::\n\n::::';
  expect(blocksOf(box)).toEqual([
    {
      type: 'chances',
      items: [
        {
          words: [{ type: 'strong', children: [text('Low calcium:')] }, text(' about 18 in 100')],
          count: 18,
        },
        { words: [text('Cough: About 4 in 100 people'), text(' (lung cancer)')], count: 4 },
      ],
    },
  ]);
});
