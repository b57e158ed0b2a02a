import { lineOfRun } from '../../handout/text/handout-text.ts';
import { blockRuns } from '../../handout/text/text-runs.ts';
import type { Block, Handout, Section } from '../../model/handout.ts';
import { lettersOf } from './page-texts.ts';

/** A heading or a block directly below it: what a page of the printed sheet begins with. */
type PagePlace = Section | Block;

/** The printed pages, from the second on, by the heading or block that each begins with or comes right before. */
export type PrintPages = ReadonlyMap<PagePlace, readonly number[]>;

/** Letters that say for sure which words they are, and the most that are compared. */
const MIN_LETTERS = 8;
const MAX_LETTERS = 40;

/** Words that the templates add are in braces, and are skipped. */
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
 * Where the pages of a printed sheet begin, as exactly as its headings and blocks say: a page that begins within a block comes
 * before the next one. `pages` are the letters of each page.
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
