import type { SideEffect } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { groupMedicines } from './group-medicines.ts';
import { linesOfLabel, linesOfList, linesOfRow } from './lines-on-sheet.ts';
import { type HeldBy, heldBy, whichMedicines } from './which-hold.ts';

/** An effect with the medicines that have it. */
export type HeldEffect = HeldBy<SideEffect>;

/** The effects on a sheet, in order; `isWhole`: none is left to the medicine sheets. */
export type ShownEffects = { rows: HeldEffect[]; isWhole: boolean };

/**
 * Approximate lines of standard print for the list of medicines and their effects: with the rest of a pair sheet they
 * fill four pages. The first row of a medicine may take a little more, for it is worth a tighter page.
 */
const MAX_LINES = 80;
const MAX_LINES_OF_FIRST = 98;

/** Sorts by number of medicines, then medicine by medicine, in file order. */
const inOrder = (rows: readonly HeldEffect[], all: readonly string[]): HeldEffect[] => {
  const firstOf = ({ titles }: HeldEffect): number => all.indexOf(titles[0] ?? '');
  const setOf = ({ titles }: HeldEffect): string => titles.join('; ');
  return rows.toSorted(
    (a, b) =>
      b.titles.length - a.titles.length ||
      firstOf(a) - firstOf(b) ||
      Number(setOf(a) > setOf(b)) - Number(setOf(a) < setOf(b)),
  );
};

/** Rows of a single medicine, interleaved: the first of each medicine, then the second of each, and so on. */
const inTurns = (rows: readonly HeldEffect[]): { row: HeldEffect; turn: number }[] => {
  const before = new Map<string, number>();
  const turns = rows.map((row) => {
    const [title = ''] = row.titles;
    const turn = before.get(title) ?? 0;
    before.set(title, turn + 1);
    return { row, turn };
  });
  return turns.toSorted((a, b) => a.turn - b.turn);
};

type EffectTurn = { row: HeldEffect; room: number };

/**
 * Shared rows, then the first of each other medicine, then the rest, medicine by medicine, each with its
 * height.
 */
const byNeed = (rows: readonly HeldEffect[]): EffectTurn[] => {
  const shared = rows.filter(({ titles }) => titles.length > 1);
  const withRow = new Set(shared.flatMap(({ titles }) => titles));
  const turns = inTurns(rows.filter(({ titles }) => titles.length === 1));
  const isNeeded = ({ row, turn }: (typeof turns)[number]): boolean =>
    turn === 0 && !withRow.has(row.titles[0] ?? '');
  const first = turns.filter(isNeeded);
  const others = turns.filter((one) => !isNeeded(one));
  return [
    ...shared.map((row) => ({ row, room: Number.POSITIVE_INFINITY })),
    ...first.map(({ row }) => ({ row, room: MAX_LINES_OF_FIRST })),
    ...others.map(({ row }) => ({ row, room: MAX_LINES })),
  ];
};

/**
 * All shared rows; then, while there is room next to `listLines`, the first row of each medicine without one,
 * and the others. `labelOf`: the label over a row.
 */
const thatFit = (
  rows: readonly HeldEffect[],
  listLines: number,
  labelOf: (row: HeldEffect) => string | null,
): HeldEffect[] => {
  const shown = new Set<HeldEffect>();
  const labels = new Set<string | null>();
  let lines = listLines;
  for (const { row, room } of byNeed(rows)) {
    const label = labelOf(row);
    const taken = linesOfRow(row.part) + (labels.has(label) ? 0 : linesOfLabel(label));
    if (lines + taken > room) continue;
    lines += taken;
    labels.add(label);
    shown.add(row);
  }
  return rows.filter((row) => shown.has(row));
};

/**
 * The effects of several medicines that a sheet has room for. Identical effects are merged. If there is no room
 * for all, those of most medicines come first, and the last ones of each medicine are only on its own sheet.
 */
export const shownEffects = (medicines: readonly MedicinePart[], phrases: SheetPhrases): ShownEffects => {
  const all = medicines.map(({ short }) => short);
  const rows = inOrder(
    heldBy(medicines.map(({ short, effects }) => ({ title: short, parts: effects }))),
    all,
  );
  if (medicines.length === 1) return { rows, isWhole: true };
  const listLines = linesOfList(groupMedicines(medicines, phrases));
  const shown = thatFit(rows, listLines, ({ titles }) => whichMedicines(titles, all, phrases));
  return { rows: shown, isWhole: shown.length === rows.length };
};
