import { lineOfRun } from '../../handout/text/handout-text.ts';
import { blockRuns } from '../../handout/text/text-runs.ts';
import type { Block, Handout, Section } from '../../model/handout.ts';
import { lettersOf } from './page-texts.ts';

/** A heading or a block directly below it: the start of a printed page. */
type PagePlace = Section | Block;

/** The printed pages, from the second on, by the heading or block at or right after their start. */
export type PrintPages = ReadonlyMap<PagePlace, readonly number[]>;

/** Number of letters that identify a text, and the maximum compared. */
const MIN_LETTERS = 8;
const MAX_LETTERS = 40;

/** Template text is in braces, and is skipped. */
const SLOT = /\{[^{}]*\}/u;

const firstLetters = (lines: readonly string[]): string =>
  lines
    .flatMap((line) => line.split(SLOT))
    .map(lettersOf)
    .find((letters) => letters.length >= MIN_LETTERS)
    ?.slice(0, MAX_LETTERS) ?? '';

const blockLetters = (block: Block): string => firstLetters(blockRuns([block]).map(lineOfRun));

const placesOf = ({ intro, sections }: Handout): [place: PagePlace, letters: string][] => [
  ...intro.map((block): [PagePlace, string] => [block, blockLetters(block)]),
  ...sections.flatMap((section): [PagePlace, string][] => [
    [section, firstLetters([lineOfRun(section.title)])],
    ...section.blocks.map((block): [PagePlace, string] => [block, blockLetters(block)]),
  ]),
];

/**
 * Where the pages of a printed sheet begin, to the nearest heading or block: a page that begins within a
 * block is placed before the next one. `pages` are the letters of each page.
 */
export const printPages = (handout: Handout, pages: readonly string[]): PrintPages => {
  const found = new Map<PagePlace, number[]>();
  let current = 1;
  for (const [place, letters] of placesOf(handout)) {
    const ahead = letters === '' ? -1 : pages.slice(current - 1).findIndex((text) => text.includes(letters));
    if (ahead < 1) continue;
    found.set(
      place,
      Array.from({ length: ahead }, (_, index) => current + index + 1),
    );
    current += ahead;
  }
  return found;
};
