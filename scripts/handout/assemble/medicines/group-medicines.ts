import type { Inline, ListItem, MedicineGroup, Medicines } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import { inlineText } from '../../text/inline-text.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { type HeldBy, heldBy, whichMedicines } from './which-hold.ts';

const text = (value: string): Inline[] => [{ type: 'text', value }];

/** A title that only repeats the one name is left out. */
const titleOf = ({ title, names }: MedicinePart): Inline[] => {
  const [only, ...others] = names.map((name) => inlineText(name.slice(0, 1)));
  return others.length === 0 && only?.toLowerCase() === title.toLowerCase() ? [] : text(title);
};

/** Lines that several medicines have, by the medicines that have them. */
const sharedGroups = (
  shared: readonly HeldBy<ListItem>[],
  all: readonly string[],
  phrases: SheetPhrases,
): MedicineGroup[] => {
  const byTitle = new Map<string, ListItem[]>();
  for (const { part, titles } of shared) {
    const title = whichMedicines(titles, all, phrases) ?? phrases.allMedicines;
    byTitle.set(title, [...(byTitle.get(title) ?? []), part]);
  }
  return [...byTitle].map(([title, lines]) => ({ title: text(title), names: [], lines }));
};

/** The medicines of a sheet, each with its own lines; a line that several have stands once, after them. */
export const groupMedicines = (medicines: readonly MedicinePart[], phrases: SheetPhrases): Medicines => {
  const all = medicines.map(({ title }) => title);
  const lines = heldBy(medicines.map(({ title, lines: parts }) => ({ title, parts })));
  const shared = lines.filter(({ titles }) => titles.length > 1);
  const own = medicines.map((medicine) => ({
    title: titleOf(medicine),
    names: medicine.names,
    lines: lines
      .filter(({ titles }) => titles.length === 1 && titles[0] === medicine.title)
      .map(({ part }) => part),
  }));
  return { type: 'medicines', groups: [...own, ...sharedGroups(shared, all, phrases)] };
};
