import type { SheetPhrases } from '../../../model/locale.ts';

/** A part shared by several medicines, with their titles. */
export type HeldBy<Part> = { part: Part; titles: string[] };

/**
 * Distinct parts of the medicines, in order of first occurrence. Parts are equal when all their words and
 * pictures are.
 */
export const heldBy = <Part>(
  medicines: readonly { title: string; parts: readonly Part[] }[],
): HeldBy<Part>[] => {
  const held = new Map<string, HeldBy<Part>>();
  for (const { title, parts } of medicines)
    for (const part of parts) {
      const key = JSON.stringify(part);
      const known = held.get(key) ?? { part, titles: [] };
      held.set(key, { part, titles: [...known.titles, title] });
    }
  return [...held.values()];
};

/**
 * Maximum number of medicines to list when listing the exceptions would be shorter: people look for their
 * own.
 */
const MAX_NAMED = 3;

/** Maximum number of exceptions to list. */
const MAX_OTHERS = 3;

/**
 * Names of the medicines that a statement applies to, out of all on the sheet; null when it applies to every
 * one.
 */
export const whichMedicines = (
  titles: readonly string[],
  all: readonly string[],
  { forMedicines }: SheetPhrases,
): string | null => {
  const others = all.filter((title) => !titles.includes(title));
  if (others.length === 0) return null;
  return titles.length > MAX_NAMED && others.length <= MAX_OTHERS && others.length < titles.length
    ? forMedicines.others(others)
    : forMedicines.these(titles);
};
