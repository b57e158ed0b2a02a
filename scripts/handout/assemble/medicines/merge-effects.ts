import type { SideEffect } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import { inlineText } from '../../text/inline-text.ts';
import { blockRuns } from '../../text/text-runs.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { type HeldBy, heldBy, whichMedicines } from './which-hold.ts';

type Row = HeldBy<SideEffect>;

/** The effects of a sheet's medicines in one table; `isWhole`: none is left to the sheets of the medicines. */
export type MergedEffects = { rows: SideEffect[]; isWhole: boolean };

/**
 * Words of the list of medicines and of their effects that fit on a sheet: with all else that stands on it they fill four pages of
 * standard print.
 */
const MOST_WORDS = 800;

const wordsIn = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

const wordsOfRow = ({ part: { notice, doThis, tellUs } }: Row): number =>
  [notice, doThis, tellUs].reduce((sum, cell) => sum + wordsIn(inlineText(cell)), 0);

const wordsOfList = (medicines: readonly MedicinePart[]): number =>
  medicines
    .flatMap(({ names, lines }) => [...names, ...lines.flatMap(({ blocks }) => blockRuns(blocks))])
    .reduce((sum, run) => sum + wordsIn(inlineText(run)), 0);

/** Those of most medicines first; then medicine by medicine, each in its own order. */
const inOrder = (rows: readonly Row[], all: readonly string[]): Row[] => {
  const firstOf = ({ titles }: Row): number => all.indexOf(titles[0] ?? '');
  const setOf = ({ titles }: Row): string => titles.join('; ');
  return rows.toSorted(
    (a, b) =>
      b.titles.length - a.titles.length ||
      firstOf(a) - firstOf(b) ||
      Number(setOf(a) > setOf(b)) - Number(setOf(a) < setOf(b)),
  );
};

/** The rows that several medicines have, and the first rows of each medicine alone, as many as `count`. */
const withFirst = (rows: readonly Row[], count: number): Row[] => {
  const taken = new Map<string, number>();
  return rows.filter(({ titles: [title = '', ...others] }) => {
    if (others.length > 0) return true;
    const before = taken.get(title) ?? 0;
    taken.set(title, before + 1);
    return before < count;
  });
};

/** As many rows as there is room for: those that several medicines have, and as many of each medicine alone as fit. */
const thatFit = (rows: readonly Row[], room: number): Row[] => {
  for (let count = rows.length; count > 0; count--) {
    const some = withFirst(rows, count);
    if (some.reduce((sum, row) => sum + wordsOfRow(row), 0) <= room) return some;
  }
  return withFirst(rows, 0);
};

/**
 * The effects of several medicines in one table. An effect that is the same word for word stands once, and one that not all of them have
 * says which do. Where there is no room for all, the last ones of each medicine stand on the sheet of that medicine alone.
 */
export const mergeEffects = (medicines: readonly MedicinePart[], phrases: SheetPhrases): MergedEffects => {
  const all = medicines.map(({ short }) => short);
  const rows = inOrder(
    heldBy(medicines.map(({ short, effects }) => ({ title: short, parts: effects }))),
    all,
  );
  const shown = medicines.length === 1 ? rows : thatFit(rows, MOST_WORDS - wordsOfList(medicines));
  return {
    isWhole: shown.length === rows.length,
    rows: shown.map(({ part, titles }) => ({ ...part, appliesTo: whichMedicines(titles, all, phrases) })),
  };
};
