import type { SideEffect } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { type HeldBy, heldBy, whichMedicines } from './which-hold.ts';

type Row = HeldBy<SideEffect>;

const mostHeld = (rows: readonly Row[]): number => Math.max(...rows.map(({ titles }) => titles.length));

/** Rows with one picture stand together: those of most medicines first. */
const inOrder = (rows: readonly Row[]): Row[] => {
  const byPicture = new Map<string | null, Row[]>();
  for (const row of rows) {
    const { pictogram } = row.part;
    byPicture.set(pictogram, [...(byPicture.get(pictogram) ?? []), row]);
  }
  return [...byPicture.values()].sort((a, b) => mostHeld(b) - mostHeld(a)).flat();
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
  return inOrder(rows).map(({ part, titles }) => ({
    ...part,
    appliesTo: whichMedicines(titles, all, phrases),
  }));
};
