import { expect, test } from 'vitest';
import { collectionsOf } from '../../../scripts/formats/epub/collections.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import type { Block, Handout } from '../../../scripts/model/handout.ts';
import { handout, line } from '../../handout/sample-handout.ts';

const PROSTATE = { id: 'prostate', name: 'Prostate cancer', pictogram: null };
const medicines: Block = {
  type: 'medicines',
  groups: [{ title: line('Abiraterone, sheet M-ABI'), names: [], lines: [] }],
};

const SHEETS: Handout[] = [
  handout({ id: 'abiraterone', code: 'M-ABI', kind: 'medicine' }),
  handout({ id: 'cisplatin', code: 'M-CIS', kind: 'medicine' }),
  handout({
    id: 'hormone-prostate',
    kind: 'pair',
    cancerType: PROSTATE,
    sections: [{ id: 'medicines', title: line('Your medicine'), blocks: [medicines] }],
  }),
  handout({ id: 'prostate', kind: 'cancer-type', cancerType: PROSTATE }),
  handout({ id: 'when-to-get-help', kind: 'guide' }),
];

test('the book of a cancer type has its overview first, then its treatments, their medicines and the warning signs', () => {
  const [prostate] = collectionsOf(SHEETS, en);
  expect(prostate).toMatchObject({ id: 'prostate', title: 'Handouts: Prostate cancer' });
  expect(prostate?.sheets.map(({ id }) => id)).toEqual([
    'prostate',
    'hormone-prostate',
    'abiraterone',
    'when-to-get-help',
  ]);
});

test('one book has everything; no sheets give no book', () => {
  expect(collectionsOf(SHEETS, en).at(-1)).toEqual({
    id: 'all-handouts',
    title: 'All handouts',
    sheets: SHEETS,
  });
  expect(collectionsOf([], en)).toEqual([]);
});
