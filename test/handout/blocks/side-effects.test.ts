import { expect, test } from 'vitest';
import { blocksOf, text } from './blocks-of.ts';

const HEAD = '| Notice | Do | Tell |\n| --- | --- | --- |';
const SIDE_EFFECTS = `::::side-effects

${HEAD}
| :icon[hot] Hot flashes :cite[A] | Layers | They stay |

:::only{cancer="prostate breast"}

${HEAD}
| Weight gain | Walk | Tight clothes |

:::

::::`;

test('side effects: several tables are merged', () => {
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
  const rows = (changes = {}) => blocksOf(SIDE_EFFECTS, changes);
  expect(rows()).toEqual([{ type: 'side-effects', head, rows: [hot, weight] }]);
  expect(rows({ cancerType: 'breast' })).toEqual([
    { type: 'side-effects', head, rows: [hot, { ...weight, appliesTo: null }] },
  ]);
  expect(rows({ cancerType: 'lung' })).toEqual([{ type: 'side-effects', head, rows: [hot] }]);
});

test('a table of side effects only for other readers is omitted', () => {
  const only = `::::side-effects\n\n:::only{cancer="breast"}\n\n${HEAD}\n| a | b | c |\n\n:::\n\n::::`;
  expect(blocksOf(only, { cancerType: 'lung' })).toEqual([]);
});
