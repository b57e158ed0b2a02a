import type { SideEffect } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { type HeldEffect, type ShownEffects, shownEffects } from './shown-effects.ts';
import { whichMedicines } from './which-hold.ts';

/** The effects of a sheet's medicines in one table; `isWhole`: none is left to the medicine sheets. */
export type MergedEffects = { rows: SideEffect[]; isWhole: boolean };

/** The medicines of a sheet with the phrases of their language. */
export type MedicinesInLanguage = { medicines: readonly MedicinePart[]; phrases: SheetPhrases };

const idOf = ({ from }: MedicinePart): string => from.slice(from.indexOf('/'));

/** Whether a translation has the same medicines with as many effects; while it is edited it may not. */
const isAlike = (left: readonly MedicinePart[], right: readonly MedicinePart[]): boolean => {
  const parts = (medicines: readonly MedicinePart[]) =>
    medicines.map((medicine) => `${idOf(medicine)} ${medicine.effects.length}`).join();
  return parts(left) === parts(right);
};

/** The rows of the original in the words of its translation, effect by effect. */
const translateRows = (
  rows: readonly HeldEffect[],
  original: readonly MedicinePart[],
  translation: readonly MedicinePart[],
): HeldEffect[] => {
  const titles = new Map(original.map(({ short }, index) => [short, translation[index]?.short ?? short]));
  const effects = new Map(
    original.flatMap(({ effects: all }, medicine) =>
      all.map((effect, index) => [effect, translation[medicine]?.effects[index] ?? effect] as const),
    ),
  );
  return rows.map(({ part, titles: own }) => ({
    part: effects.get(part) ?? part,
    titles: own.map((title) => titles.get(title) ?? title),
  }));
};

const shownIn = (
  { medicines, phrases }: MedicinesInLanguage,
  original: MedicinesInLanguage | null,
): ShownEffects => {
  if (original === null || !isAlike(medicines, original.medicines)) return shownEffects(medicines, phrases);
  const { rows, isWhole } = shownEffects(original.medicines, original.phrases);
  return { rows: translateRows(rows, original.medicines, medicines), isWhole };
};

/**
 * The effects that a sheet has room for, each with a label that names its medicines; null for all of them. A
 * translation shows the effects of its original: the two stand beside each other in the bilingual edition.
 */
export const mergeEffects = (
  own: MedicinesInLanguage,
  original: MedicinesInLanguage | null = null,
): MergedEffects => {
  const { rows, isWhole } = shownIn(own, original);
  const all = own.medicines.map(({ short }) => short);
  return {
    isWhole,
    rows: rows.map(({ part, titles }) => ({
      ...part,
      appliesTo: whichMedicines(titles, all, own.phrases),
    })),
  };
};
