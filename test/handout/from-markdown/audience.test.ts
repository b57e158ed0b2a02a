import { expect, test } from 'vitest';
import type { Audience } from '../../../scripts/handout/from-markdown/index.ts';
import type { Block, Inline } from '../../../scripts/model/handout.ts';
import { converted, KNOWN, sharedBody } from './audiences.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });

const PAIR: Partial<Audience> = { kind: 'pair', cancerType: 'prostate' };
const OTHER: Partial<Audience> = { kind: 'pair', cancerType: 'lung' };
const GENERAL: Partial<Audience> = { kind: 'treatment' };
const CANCER_TYPE: Partial<Audience> = { kind: 'cancer-type', cancerType: 'prostate' };
const GUIDE: Partial<Audience> = { kind: 'guide' };
const BOOKLET: Partial<Audience> = { kind: 'booklet', depth: 'booklet' };

const ONLY = 'For all.\n\n:::only{cancer="prostate breast"}\nFor some.\n:::';
const group: Block = {
  type: 'group',
  label: 'Prostate cancer and breast cancer',
  blocks: [paragraph('For some.')],
};

test.each([
  ['a pair it is for', PAIR, [paragraph('For all.'), paragraph('For some.')]],
  ['a pair it is not for', OTHER, [paragraph('For all.')]],
  ['a treatment', GENERAL, [paragraph('For all.'), group]],
  ['a cancer type', CANCER_TYPE, [paragraph('For all.'), paragraph('For some.')]],
  ['a guide', GUIDE, [paragraph('For all.'), group]],
  ['a booklet', BOOKLET, [paragraph('For all.'), group]],
])('conditional text on the sheet of %s', (_, audience, expected) => {
  expect(converted(ONLY, audience).intro).toEqual(expected);
});

test('three names are joined by commas', () => {
  const [block] = converted(':::only{cancer="lung, breast prostate"}\nWords.\n:::', GENERAL).intro;
  expect(block).toMatchObject({ label: 'Lung cancer, breast cancer, and prostate cancer' });
});

test('a name with its own capitals keeps them inside a sentence', () => {
  const cancerNames = new Map([
    ['h', 'Hodgkin lymphoma'],
    ['m', 'Myeloma'],
    ['b', 'HER2-positive breast cancer'],
  ]);
  const [block] = converted(':::only{cancer="m h b"}\nWords.\n:::', { cancerNames }).intro;
  expect(block).toMatchObject({ label: 'Myeloma, Hodgkin lymphoma, and HER2-positive breast cancer' });
});

test('conditional words inside a line', () => {
  const line = 'Shots :only[or surgery]{cancer="prostate"} help.';
  const words = (audience: Partial<Audience>) => converted(line, audience).intro;
  expect(words(PAIR)).toEqual([paragraph('Shots or surgery help.')]);
  expect(words(OTHER)).toEqual([paragraph('Shots help.')]);
  expect(words(GENERAL)).toEqual([paragraph('Shots or surgery (prostate cancer) help.')]);
});

test('the name of a cancer type precedes the punctuation that ends a conditional sentence', () => {
  const line = 'Shots help.:only[ So does surgery.]{cancer="prostate"}';
  expect(converted(line, GENERAL).intro).toEqual([
    paragraph('Shots help. So does surgery (prostate cancer).'),
  ]);
});

test('empty items, cells and paragraphs are dropped', () => {
  const only = (words: string) => `:only[${words}]{cancer="prostate"}`;
  const source = `- one\n- ${only('two')}\n\n${only('three')}\n\n| a | b |\n| - | - |\n| ${only('4')} | ${only('5')} |\n| 6 | |\n`;
  expect(converted(source, OTHER).intro).toMatchObject([
    { type: 'list', items: [{ blocks: [paragraph('one')] }] },
    { type: 'table', rows: [[[text('6')], []]] },
  ]);
});

test('the long form is only in the booklet, and may contain conditional text', () => {
  const source = '::::more\nLong.\n\n:::only{cancer="lung"}\nFor lung.\n:::\n\n::::\n\nShort.';
  expect(converted(source, GENERAL).intro).toEqual([paragraph('Short.')]);
  expect(converted(source, BOOKLET).intro).toEqual([
    paragraph('Long.'),
    { type: 'group', label: 'Lung cancer', blocks: [paragraph('For lung.')] },
    paragraph('Short.'),
  ]);
});

test('a section without any passage for this sheet is dropped without an error', () => {
  const source = '## One\n\n:::more\nLong :cite[A].\n:::\n\n## Two\n\nShort.';
  const sheet = converted(source, GENERAL);
  expect(sheet.sections.map(({ title }) => title)).toEqual([[text('Two')]]);
  expect(sheet).toMatchObject({ rules: [], citations: [] });
  expect(converted(source, BOOKLET).sections).toHaveLength(2);
});

const VARIANT = `Usual.

## How it works

In the usual way :cite[USUAL].

::::variant{cancer="prostate thyroid"}

Other.

## How it works

:::only{cancer="thyroid"}
In its own way.
:::

In another way :cite[OTHER].

::::
`;

test('a variant replaces the whole text for its cancer types only', () => {
  const sheet = (audience: Partial<Audience>) => {
    const { intro, sections, citations } = converted(VARIANT, audience);
    return { intro, blocks: sections.flatMap(({ blocks }) => blocks), keys: citations.map(({ key }) => key) };
  };
  const usual = { intro: [paragraph('Usual.')], blocks: [paragraph('In the usual way.')], keys: ['USUAL'] };
  expect(sheet(OTHER)).toEqual(usual);
  expect(sheet(GENERAL)).toEqual(usual);
  expect(sheet(PAIR)).toEqual({
    intro: [paragraph('Other.')],
    blocks: [paragraph('In another way.')],
    keys: ['OTHER'],
  });
  expect(sheet({ ...PAIR, cancerType: 'thyroid' }).blocks).toEqual([
    paragraph('In its own way.'),
    paragraph('In another way.'),
  ]);
});

test('a shared block is included with its own citations, definitions and filters', () => {
  const shared = new Map([
    sharedBody(
      'team',
      'Ask [us][u] :cite[TEAM].\n\n:::only{cancer="lung"}\nBreathe.\n:::\n\n[u]: https://example.org',
    ),
  ]);
  const sheet = (changes: Partial<Audience>) => converted('::shared{block="team"}', { shared, ...changes });
  const { intro, citations } = sheet(PAIR);
  expect(intro).toMatchObject([
    { type: 'paragraph', children: [text('Ask '), { type: 'link', url: 'https://example.org' }, text('.')] },
  ]);
  expect(citations).toMatchObject([{ key: 'TEAM', place: { line: 1, column: 13 } }]);
  expect(citations[0]?.file.path).toBe('content/en/shared/team.md');
  expect(sheet(OTHER).intro).toHaveLength(2);
});

test('an error is recorded once on the file, however many sheets meet it', () => {
  const [id, shared] = sharedBody('bad', 'A <b>word</b>.');
  for (const audience of [PAIR, OTHER, GENERAL])
    converted(`::shared{block="${id}"}`, { ...KNOWN, shared: new Map([[id, shared]]), ...audience });
  expect(shared.file.messages).toHaveLength(2);
});

const FILTERED = ':::pair{cancer="prostate"}\nOwn.\n:::\n\n:::general\nAll.\n:::';
const shown = (changes: NonNullable<Parameters<typeof converted>[1]>) =>
  JSON.stringify(converted(FILTERED, changes).intro);

test('`pair` is on the pair sheet and in the booklet, `general` on the general sheet', () => {
  expect(shown({ kind: 'treatment' })).toMatch(/^(?!.*Own).*All\./);
  expect(shown({ kind: 'pair', cancerType: 'prostate' })).toMatch(/^(?!.*All\.).*Own/);
  expect(shown({ kind: 'pair', cancerType: 'breast' })).toBe('[]');
  expect(shown({ kind: 'booklet', depth: 'booklet' })).toMatch(/^(?!.*All\.).*Prostate cancer.*Own/);
});
