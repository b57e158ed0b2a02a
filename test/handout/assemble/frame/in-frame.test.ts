import { expect, test } from 'vitest';
import { inFrame } from '../../../../scripts/handout/assemble/frame/in-frame.ts';
import { en } from '../../../../scripts/locales/en/index.ts';
import type { Block, CareCard, Section } from '../../../../scripts/model/handout.ts';

const text = (value: string) => [{ type: 'text' as const, value }];
const table: Block = { type: 'side-effects', rows: [], head: [text('Notice'), text('Do'), text('Tell')] };
const empty: CareCard = { shared: [], own: [] };
const cards: Block = {
  type: 'care-cards',
  say: [],
  emergency: empty,
  callNow: empty,
  sameDay: empty,
  thisWeek: empty,
};
const section = (id: string, ...blocks: Block[]): Section => ({ id, title: text(id), blocks });
const sheet = { intro: [], sections: [section('effects', table), section('help', cards)] };
const typesIn = (sections: readonly Section[]): string[][] =>
  sections.map(({ blocks }) => blocks.map(({ type }) => type));

test.each(['treatment', 'pair', 'medicine', 'booklet'] as const)(
  'a %s sheet has a line on how to read its table of side effects, right above it',
  (kind) => {
    const { sections } = inFrame(kind, sheet, en);
    expect(typesIn(sections).slice(0, 2)).toEqual([['paragraph', 'side-effects'], ['care-cards']]);
    expect(sections[0]?.blocks).toEqual([
      { type: 'paragraph', children: text(en.sheets.effectsHelp) },
      table,
    ]);
  },
);

test('only the first of several tables comes after that line', () => {
  const twice = { ...sheet, sections: [section('effects', table), section('more', { ...table })] };
  expect(typesIn(inFrame('booklet', twice, en).sections)).toEqual([
    ['paragraph', 'side-effects'],
    ['side-effects'],
  ]);
});

test('a sheet without such a table stays as it is written', () => {
  const guide = { ...sheet, sections: [section('help', cards)] };
  expect(inFrame('guide', guide, en)).toEqual(guide);
});
