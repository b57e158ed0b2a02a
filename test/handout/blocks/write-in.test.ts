import { expect, test } from 'vitest';
import { blocksOf, text } from './blocks-of.ts';

test('lines to write on, each with its label', () => {
  expect(blocksOf(':::write-in\n- My doctor\n- **Phone**\n:::')).toEqual([
    {
      type: 'write-in',
      labels: [[text('My doctor')], [{ type: 'strong', children: [text('Phone')] }]],
    },
  ]);
});

test('lines to write on, on a card to cut out', () => {
  expect(blocksOf(':::wallet-card\n- My doctor\n:::')).toEqual([
    { type: 'write-in', labels: [[text('My doctor')]], cutOut: true },
  ]);
});

test('an item without a place for a name has it after its words', () => {
  const box = '::::write-in\n- My doctor\n\n:::only{cancer="lung"}\n- My lung nurse\n:::\n\n::::';
  expect(blocksOf(box)).toMatchObject([
    { labels: [[text('My doctor')], [text('My lung nurse'), text(' (lung cancer)')]] },
  ]);
});
