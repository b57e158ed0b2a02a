import { expect, test } from 'vitest';
import { blocksOf, text } from './blocks-of.ts';

test('a treatment map names treatments with the codes of their sheets, others by their strong words', () => {
  const map = `:::treatment-map{reach="one-area"}
Aimed at one bone.

- :treatment[hormone-therapy] Cuts off testosterone.
- :treatment[chemotherapy] Stops growth.
- :icon[pills] **Targeted therapy:** Aims at a weak point.
:::`;
  expect(blocksOf(map)).toEqual([
    {
      type: 'treatment-map',
      reach: 'one-area',
      intro: [text('Aimed at one bone.')],
      choices: [
        {
          pictogram: null,
          name: [text('Hormone therapy')],
          code: 'HT-PRO',
          text: [text('Cuts off testosterone.')],
        },
        {
          pictogram: null,
          name: [text('Chemotherapy')],
          code: null,
          text: [text('Stops growth.'), text(' Sheets: M-CIS, M-GEM.')],
        },
        {
          pictogram: 'pills',
          name: [text('Targeted therapy')],
          code: null,
          text: [text('Aims at a weak point.')],
        },
      ],
    },
  ]);
});
