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
const MOST_WORDS = 600;

/** A label over rows takes the room of so many words. */
const LABEL = 8;

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

/** Rows of one medicine alone: the first of each medicine, then the second of each, and so on. */
const inTurns = (rows: readonly Row[]): Row[] => {
  const before = new Map<string, number>();
  const turns = rows.map((row) => {
    const [title = ''] = row.titles;
    const turn = before.get(title) ?? 0;
    before.set(title, turn + 1);
    return { row, turn };
  });
  return turns.toSorted((a, b) => a.turn - b.turn).map(({ row }) => row);
};

/** As many rows as there is room for: those that several medicines have, and of those of one medicine alone as many as fit, in turns. */
const thatFit = (rows: readonly Row[], room: number): Row[] => {
  const shown = new Set(rows.filter(({ titles }) => titles.length > 1));
  const labels = new Set([...shown].map(({ titles }) => titles.join()));
  let words = [...shown].reduce((sum, row) => sum + wordsOfRow(row), labels.size * LABEL);
  for (const row of inTurns(rows.filter((one) => !shown.has(one)))) {
    const label = row.titles.join();
    words += wordsOfRow(row) + (labels.has(label) ? 0 : LABEL);
    labels.add(label);
    if (words > room) break;
    shown.add(row);
  }
  return rows.filter((row) => shown.has(row));
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
