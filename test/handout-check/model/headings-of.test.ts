import { expect, test } from 'vitest';
import { headingsOf } from '../../../scripts/handout-check/model/headings-of.ts';
import type { Block, Section } from '../../../scripts/model/handout.ts';
import { handout, line } from '../../handout/sample-handout.ts';

const panels: Block = {
  type: 'panels',
  panels: [{ figure: 'bone-balance', heading: line('Your bones are alive'), blocks: [] }],
};

const levelsOf = (intro: Block[], sections: Section[]): string[] =>
  headingsOf(handout({ intro, sections })).map(({ level, title }) => `${level} ${title}`);

const TITLE = '1 Hormone therapy for bone metastasis';

test('a heading in a section is one level below its title', () => {
  expect(levelsOf([], [{ id: null, title: line('How it works'), blocks: [panels] }])).toEqual([
    TITLE,
    '2 How it works',
    '3 Your bones are alive',
  ]);
});

test('a heading before the first section has the level of sections', () => {
  expect(levelsOf([panels], [])).toEqual([TITLE, '2 Your bones are alive']);
});

test('in a section without a title it is so too, also behind the care cards of large print', () => {
  const sections = [
    { id: null, title: line('When to get help'), blocks: [] },
    { id: null, title: [], blocks: [panels] },
  ];
  expect(levelsOf([], sections)).toEqual([TITLE, '2 When to get help', '2 Your bones are alive']);
});
