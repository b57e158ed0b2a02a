import type { SideEffect } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { groupMedicines } from './group-medicines.ts';
import { linesOfLabel, linesOfList, linesOfRow } from './lines-on-sheet.ts';
import { type HeldBy, heldBy, whichMedicines } from './which-hold.ts';

type Row = HeldBy<SideEffect>;

/** The effects of a sheet's medicines in one table; `isWhole`: none is left to the sheets of the medicines. */
export type MergedEffects = { rows: SideEffect[]; isWhole: boolean };

/**
 * Lines of standard print for the list of medicines and their effects. With all else that stands on a pair sheet they fill four pages.
 */
const MAX_LINES = 80;

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

/** Those that several medicines have, then the first of each medicine, then the second of each, and so on. */
const byNeed = (rows: readonly Row[]): Row[] => [
  ...rows.filter(({ titles }) => titles.length > 1),
  ...inTurns(rows.filter(({ titles }) => titles.length === 1)),
];

/**
 * All rows that several medicines have, the first of each medicine that has none yet, and of the others as many as there is room for, in
 * lines: no medicine stands in the list without an effect of its own in the table. `labelOf`: what stands over a row.
 */
const thatFit = (rows: readonly Row[], room: number, labelOf: (row: Row) => string | null): Row[] => {
  const shown = new Set<Row>();
  const labels = new Set<string | null>();
  const withRow = new Set<string>();
  let lines = 0;
  for (const row of byNeed(rows)) {
    const label = labelOf(row);
    lines += linesOfRow(row.part) + (labels.has(label) ? 0 : linesOfLabel(label));
    const isNeeded = row.titles.length > 1 || !row.titles.every((title) => withRow.has(title));
    if (!isNeeded && lines > room) continue;
    for (const title of row.titles) withRow.add(title);
    labels.add(label);
    shown.add(row);
  }
  return rows.filter((row) => shown.has(row));
};

/**
 * The effects of several medicines in one table. An effect that is the same word for word stands once, and one that not all of them have
 * says which do. Where there is no room for all, those that most medicines have come first, and the last ones of each medicine stand on
 * its own sheet alone.
 */
export const mergeEffects = (medicines: readonly MedicinePart[], phrases: SheetPhrases): MergedEffects => {
  const all = medicines.map(({ short }) => short);
  const labelOf = ({ titles }: Row): string | null => whichMedicines(titles, all, phrases);
  const rows = inOrder(
    heldBy(medicines.map(({ short, effects }) => ({ title: short, parts: effects }))),
    all,
  );
  const room = MAX_LINES - linesOfList(groupMedicines(medicines, phrases));
  const shown = medicines.length === 1 ? rows : thatFit(rows, room, labelOf);
  return {
    isWhole: shown.length === rows.length,
    rows: shown.map((row) => ({ ...row.part, appliesTo: labelOf(row) })),
  };
};
