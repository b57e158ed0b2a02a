import { expect, test } from 'vitest';
import type { Block, Inline } from '../../../scripts/model/handout.ts';
import { converted } from './audiences.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const paragraph = (value: string): Block => ({ type: 'paragraph', children: [text(value)] });
const blocks = (source: string): Block[] => converted(source).intro;

test('quotes, rules and headings', () => {
  expect(blocks('> one\n>\n> > two\n\n***\n\n### three')).toEqual([
    { type: 'quote', blocks: [paragraph('one'), { type: 'quote', blocks: [paragraph('two')] }] },
    { type: 'rule' },
    { type: 'heading', level: 3, children: [text('three')] },
  ]);
});

test('a paragraph without printed words is dropped', () => {
  expect(blocks(':cite[A]\n\n- :cite[B]\n\nWords.')).toEqual([paragraph('Words.')]);
});

test('sections start at headings of level 2', () => {
  expect(converted('Before.\n\n## "One"\n\nFirst.\n\n## Two\n\n### Below\n\nSecond.')).toMatchObject({
    intro: [paragraph('Before.')],
    sections: [
      { id: null, title: [text('“One”')], blocks: [paragraph('First.')] },
      { id: null, title: [text('Two')], blocks: [{ type: 'heading' }, paragraph('Second.')] },
    ],
  });
});

test('section ids accept straight and curly apostrophes', () => {
  const ids = (source: string, kind: 'pair' | 'cancer-type') =>
    converted(source, { kind }).sections.map(({ id }) => id);
  expect(ids('## How it works\n\na\n\n## Daily  life\n\nb\n\n## Other\n\nc', 'pair')).toEqual([
    'how-it-works',
    'daily-life',
    null,
  ]);
  expect(ids('## My care team\n\na', 'cancer-type')).toEqual(['care-team']);
});

test('rejected markup loses none of the words around it', () => {
  const { intro, rules } = converted('One <b>two</b> ~~three~~ four[^1].\n\n[^1]: Five.');
  expect(JSON.stringify(intro)).toMatch(/One.*two.*three.*four.*Five/u);
  expect(new Set(rules)).toEqual(
    new Set(['markdown/raw-html', 'markdown/strikethrough', 'markdown/footnote']),
  );
});
