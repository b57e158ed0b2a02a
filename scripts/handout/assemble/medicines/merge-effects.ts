import type { SideEffect } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { type HeldBy, heldBy, whichMedicines } from './which-hold.ts';

/** Those of most medicines first; then medicine by medicine, each in its own order. */
const inOrder = (rows: readonly HeldBy<SideEffect>[], all: readonly string[]): HeldBy<SideEffect>[] => {
  const firstOf = ({ titles }: HeldBy<SideEffect>): number => all.indexOf(titles[0] ?? '');
  const setOf = ({ titles }: HeldBy<SideEffect>): string => titles.join('; ');
  return rows.toSorted(
    (a, b) =>
      b.titles.length - a.titles.length ||
      firstOf(a) - firstOf(b) ||
      Number(setOf(a) > setOf(b)) - Number(setOf(a) < setOf(b)),
  );
};

/**
 * The effects of several medicines in one table. An effect that is the same word for word stands once, and one that not all of them have
 * says which do.
 */
export const mergeEffects = (
  medicines: readonly Pick<MedicinePart, 'title' | 'effects'>[],
  phrases: SheetPhrases,
): SideEffect[] => {
  const all = medicines.map(({ title }) => title);
  const rows = heldBy(medicines.map(({ title, effects }) => ({ title, parts: effects })));
  return inOrder(rows, all).map(({ part, titles }) => ({
    ...part,
    appliesTo: whichMedicines(titles, all, phrases),
  }));
};
