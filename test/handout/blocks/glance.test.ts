import { expect, test } from 'vitest';
import { converted } from '../from-markdown/audiences.ts';
import { blocksOf, text } from './blocks-of.ts';

const GLANCE = ':::at-a-glance\n\n- :icon[syringe] **How it is given:** A shot.\n- Plain\n:::';

test('at a glance: picture, label and words of each item', () => {
  expect(blocksOf(GLANCE)).toEqual([
    {
      type: 'glance',
      title: 'At a glance',
      items: [
        { pictogram: 'syringe', label: [text('How it is given')], text: [text('A shot.')] },
        { pictogram: null, label: [], text: [text('Plain')] },
      ],
    },
  ]);
});

test('at a glance has no title of its own inside a section', () => {
  expect(converted(`## Help\n\n${GLANCE}`).sections[0]?.blocks).toMatchObject([
    { type: 'glance', title: '' },
  ]);
});
