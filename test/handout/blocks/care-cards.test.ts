import { expect, test } from 'vitest';
import { blocksOf, item } from './blocks-of.ts';

test('care cards in a row are one block; shared signs and words to say come later', () => {
  const cards = `::::emergency
- Seizure :cite[A]

:::only{cancer="prostate"}
- Leg weakness
:::

::::

:::call-now
- Fever
:::

:::same-day
:::

:::this-week
- Flashes
:::`;
  const expected = {
    type: 'care-cards',
    emergency: { shared: [], own: [item('Seizure'), item('Leg weakness', 'Prostate cancer')] },
    callNow: { shared: [], own: [item('Fever')] },
    sameDay: { shared: [], own: [] },
    thisWeek: { shared: [], own: [item('Flashes')] },
    say: [],
  };
  expect(blocksOf(cards)).toEqual([expected]);
  expect(blocksOf(cards, { cancerType: 'lung' })).toEqual([
    { ...expected, emergency: { shared: [], own: [item('Seizure')] } },
  ]);
});

test('two cards around a passage for other readers are one block', () => {
  const cards = ':::emergency\n- a\n:::\n\n:::only{cancer="lung"}\nText.\n:::\n\n:::same-day\n- b\n:::';
  expect(blocksOf(cards, { cancerType: 'breast' })).toHaveLength(1);
});
