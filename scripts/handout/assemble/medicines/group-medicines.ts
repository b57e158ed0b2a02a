import type { Inline, ListItem, MedicineGroup, Medicines } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import { inlineText } from '../../text/inline-text.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { type HeldBy, heldBy, whichMedicines } from './which-hold.ts';

const text = (value: string): Inline[] => [{ type: 'text', value }];

/** A title that only repeats the single name is omitted. */
const hasOnlyItsName = ({ title, names }: MedicinePart): boolean => {
  const [only, ...others] = names.map((name) => inlineText(name.slice(0, 1)));
  return others.length === 0 && only?.toLowerCase() === title.toLowerCase();
};

/** The head of a medicine's own lines, with the code of its sheet. */
const headOf = (
  medicine: MedicinePart,
  { medicines: { sheet } }: SheetPhrases,
): Pick<MedicineGroup, 'title' | 'names'> => {
  const { title, names, code } = medicine;
  return hasOnlyItsName(medicine)
    ? { title: [], names: names.map((name) => [...name, ...text(sheet(code))]) }
    : { title: text(`${title}${sheet(code)}`), names };
};

/** Lines shared by several medicines, grouped by these medicines. */
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

/** The medicines of a sheet, each with its own lines; a shared line is printed once, after them. */
export const groupMedicines = (medicines: readonly MedicinePart[], phrases: SheetPhrases): Medicines => {
  const all = medicines.map(({ short }) => short);
  const lines = heldBy(medicines.map(({ short, lines: parts }) => ({ title: short, parts })));
  const shared = lines.filter(({ titles }) => titles.length > 1);
  const own = medicines.map((medicine) => ({
    ...headOf(medicine, phrases),
    lines: lines
      .filter(({ titles }) => titles.length === 1 && titles[0] === medicine.short)
      .map(({ part }) => part),
  }));
  return { type: 'medicines', groups: [...own, ...sharedGroups(shared, all, phrases)] };
};
