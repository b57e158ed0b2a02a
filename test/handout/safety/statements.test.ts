import { expect, test } from 'vitest';
import { sentencesOf, statementsIn } from '../../../scripts/handout/safety/statements.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { parseMarkdown } from '../../../scripts/markdown/parse-markdown.ts';

const statements = (text: string) => statementsIn(parseMarkdown(text), en).map(({ at: _, ...rest }) => rest);

test('paragraphs, items and rows are statements, with their sources', () => {
  const text = `Words **and** more. :cite[A; B]

- Fever of :clinic[fever] :cite[C]

| Sign | Do |
| --- | --- |
| :icon[hot] Hot | Rest :cite[D] |
`;
  const plain = {
    isLong: false,
    filter: null,
    card: null,
    isEffect: false,
    isHeading: false,
    introducedBy: null,
    section: '',
  };
  expect(statements(text)).toEqual([
    { text: 'Words and more.', sources: ['A', 'B'], ...plain },
    { text: 'Fever of {clinic.fever}', sources: ['C'], ...plain },
    { text: 'Sign. Do.', sources: [], ...plain },
    { text: 'Hot. Rest .', sources: ['D'], ...plain },
  ]);
});

test('the context of a statement is known: a card, the long form', () => {
  const text =
    '::::more\n\n:::only{cancer="lung"}\n\nLong.\n\n:::\n\n::::\n\n:::emergency\n\n- Sign\n\n:::\n';
  expect(statements(text)).toEqual([
    expect.objectContaining({ text: 'Long.', isLong: true, filter: 'only', card: null }),
    expect.objectContaining({ text: 'Sign', isLong: false, card: 'emergency' }),
  ]);
});

test('a statement has its section, the lead-in of its list, and whether it is a side effect', () => {
  const text =
    '## Care\n\nTell us if:\n\n- it hurts\n\nRest.\n\n- Sleep\n\n:::side-effects\n\n| A |\n| --- |\n| Pain |\n\n:::\n';
  expect(
    statements(text).map(({ text: words, section, introducedBy, isEffect }) => [
      words,
      section,
      introducedBy,
      isEffect,
    ]),
  ).toEqual([
    ['Care', '', null, false],
    ['Tell us if:', 'Care', null, false],
    ['it hurts', 'Care', 'Tell us if:', false],
    ['Rest.', 'Care', null, false],
    ['Sleep', 'Care', null, false],
    ['A.', 'Care', null, true],
    ['Pain.', 'Care', null, true],
  ]);
});

test('headings and captions are statements', () => {
  const text = '### Call us :cite[A]\n\n::figure[Rest well.]{name="living-bone"}\n';
  expect(statements(text)).toEqual([
    expect.objectContaining({ text: 'Call us', sources: ['A'], isHeading: true }),
    expect.objectContaining({ text: 'Rest well.', sources: [], isHeading: false }),
  ]);
});

test('sentences end at a full stop, question or exclamation mark', () => {
  expect(sentencesOf({ text: 'One. Two? Three' })).toEqual(['One.', 'Two?', 'Three']);
});
