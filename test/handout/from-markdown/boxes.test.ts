import { expect, test } from 'vitest';
import type { Block, Inline, ListItem } from '../../../scripts/model/handout.ts';
import { converted } from './audiences.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
const item = (value: string, appliesTo: string | null = null): ListItem => ({
  appliesTo,
  blocks: [paragraph(value)],
});
const blocks = (source: string, changes = {}): Block[] => converted(source, changes).intro;

const GLANCE = ':::at-a-glance\n\n- :icon[syringe] **How it is given:** A shot.\n- Plain\n:::';

test('at a glance: picture, label and words of each item', () => {
  expect(blocks(GLANCE)).toEqual([
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

const HEAD = '| Notice | Do | Tell |\n| --- | --- | --- |';
const SIDE_EFFECTS = `::::side-effects

${HEAD}
| :icon[hot] Hot flashes :cite[A] | Layers | They stay |

:::only{cancer="prostate breast"}

${HEAD}
| Weight gain | Walk | Tight clothes |

:::

::::`;

test('side effects: several tables are one', () => {
  const hot = {
    pictogram: 'hot',
    appliesTo: null,
    notice: [text('Hot flashes')],
    doThis: [text('Layers')],
    tellUs: [text('They stay')],
  };
  const weight = {
    pictogram: null,
    appliesTo: 'Prostate cancer and breast cancer',
    notice: [text('Weight gain')],
    doThis: [text('Walk')],
    tellUs: [text('Tight clothes')],
  };
  const head = [[text('Notice')], [text('Do')], [text('Tell')]];
  const rows = (changes = {}) => blocks(SIDE_EFFECTS, changes);
  expect(rows()).toEqual([{ type: 'side-effects', head, rows: [hot, weight] }]);
  expect(rows({ cancerType: 'breast' })).toEqual([
    { type: 'side-effects', head, rows: [hot, { ...weight, appliesTo: null }] },
  ]);
  expect(rows({ cancerType: 'lung' })).toEqual([{ type: 'side-effects', head, rows: [hot] }]);
});

test('a table of side effects that are all for others is left out', () => {
  const only = `::::side-effects\n\n:::only{cancer="breast"}\n\n${HEAD}\n| a | b | c |\n\n:::\n\n::::`;
  expect(blocks(only, { cancerType: 'lung' })).toEqual([]);
});

test('care cards in a row are one block; shared signs and words to say come later', () => {
  const cards = `::::emergency
- Seizure :cite[A]

:::only{cancer="prostate"}
- Leg weakness
:::

::::

:::same-day
:::

:::next-visit
- Flashes
:::`;
  const expected = {
    type: 'care-cards',
    emergency: { shared: [], own: [item('Seizure'), item('Leg weakness', 'Prostate cancer')] },
    sameDay: { shared: [], own: [] },
    nextVisit: { shared: [], own: [item('Flashes')] },
    say: [],
  };
  expect(blocks(cards)).toEqual([expected]);
  expect(blocks(cards, { cancerType: 'lung' })).toEqual([
    { ...expected, emergency: { shared: [], own: [item('Seizure')] } },
  ]);
});

test('two cards around a passage for others are one block', () => {
  const cards = ':::emergency\n- a\n:::\n\n:::only{cancer="lung"}\nText.\n:::\n\n:::same-day\n- b\n:::';
  expect(blocks(cards, { cancerType: 'breast' })).toHaveLength(1);
});

test('questions and lines to write on', () => {
  expect(blocks(':::questions\n- Why?\n- When?\n:::\n\n:::write-in\n- My doctor\n- **Phone**\n:::')).toEqual([
    { type: 'questions', items: [item('Why?'), item('When?')] },
    {
      type: 'write-in',
      labels: [[text('My doctor')], [{ type: 'strong', children: [text('Phone')] }]],
    },
  ]);
});

test('a chance has its number from its words', () => {
  const box =
    '::::chances\n- **Low calcium:** about 18 in 100\n\n:::only{cancer="lung"}\n- Cough: About 4 in 100 people :cite[A]\n:::\n\n::::';
  expect(blocks(box)).toEqual([
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

test('a part without a place for a name has it after its words', () => {
  const box = '::::write-in\n- My doctor\n\n:::only{cancer="lung"}\n- My lung nurse\n:::\n\n::::';
  expect(blocks(box)).toMatchObject([
    { labels: [[text('My doctor')], [text('My lung nurse'), text(' (lung cancer)')]] },
  ]);
});

test('figures stay apart, panels in a row are one story', () => {
  const figures = '::figure[One.]{name="hormone-reaches-cell"}\n::figure{name="hormone-blocked"}';
  expect(blocks(figures)).toEqual([
    { type: 'figure', name: 'hormone-reaches-cell', caption: [text('One.')] },
    { type: 'figure', name: 'hormone-blocked', caption: [] },
  ]);
  const panel = (words: string) => `:::panel{figure="living-bone"}\n\n### ${words}\n\nMore.\n:::\n\n`;
  const one = (words: string) => ({
    figure: 'living-bone',
    heading: [text(words)],
    blocks: [paragraph('More.')],
  });
  expect(blocks(`${panel('a')}${panel('b')}Words.\n\n${panel('c')}`)).toEqual([
    { type: 'panels', panels: [one('a'), one('b')] },
    paragraph('Words.'),
    { type: 'panels', panels: [one('c')] },
  ]);
});

test('a treatment map names treatments with the codes of their sheets, others by their strong words', () => {
  const map = `:::treatment-map{reach="one-area"}
Aimed at one bone.

- :treatment[hormone-therapy] Cuts off testosterone.
- :treatment[chemotherapy] Stops growth.
- :icon[pills] **Targeted therapy:** Aims at a weak point.
:::`;
  expect(blocks(map)).toEqual([
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
        { pictogram: null, name: [text('Chemotherapy')], code: null, text: [text('Stops growth.')] },
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
