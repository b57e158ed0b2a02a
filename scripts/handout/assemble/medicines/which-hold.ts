import type { SheetPhrases } from '../../../model/locale.ts';

/** Something that several medicines have in the same words, with the titles of those that have it. */
export type HeldBy<Part> = { part: Part; titles: string[] };

/** What medicines have, each once however many have it, in the order of their first. Parts are the same when all their words and pictures are. */
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

/** Maximum number of medicines to list when listing the others would be shorter: people look for their own. */
const MAX_NAMED = 3;

/** The most medicines that are named as those for which something does not hold. */
const MAX_OTHERS = 3;

/** Names of the medicines for which something is true, out of all on the sheet; null when it is for every one. */
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
