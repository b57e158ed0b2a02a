import { expect, test } from 'vitest';
import { lettersOf } from '../../../scripts/formats/print-pages/page-texts.ts';
import { printPages } from '../../../scripts/formats/print-pages/print-pages.ts';
import type { Handout } from '../../../scripts/model/handout.ts';
import { handout, line, paragraph } from '../../handout/sample-handout.ts';

const first = paragraph('Treatment can help you for a long time.');
const second = paragraph('Tell us when your pain gets worse.');
const third = paragraph('Bring this sheet to your next visit.');
const sections = [
  { id: 'how', title: line('How it works'), blocks: [first, second] },
  { id: 'visit', title: line('Your next visit'), blocks: [third] },
];
const SHEET: Handout = handout({ sections });

const pagesOf = (...texts: string[]) => [...printPages(SHEET, texts.map(lettersOf))];

test('a page begins with the heading or block that is the first on it', () => {
  expect(
    pagesOf(
      'How it works Treatment can help you for a long time.',
      'Clinic Tell us when your pain gets worse. Your next visit Bring this sheet to your next visit.',
    ),
  ).toEqual([[second, [2]]]);
});

test('words broken across lines are joined', () => {
  expect(pagesOf('How it works', 'Treat-\nment can\nhelp you for a long time. Tell us')).toEqual([
    [first, [2]],
  ]);
});

test('a page that begins within a block is placed before the next one; none is left out', () => {
  const texts = ['How it works Treatment can help you for a long time.', 'more', 'Your next visit'];
  expect(pagesOf(...texts)).toEqual([[sections[1], [2, 3]]]);
});

test('without a PDF no page is known', () => {
  expect(pagesOf()).toEqual([]);
});
