import type { Content, Entry } from '../../../content/entries/entry.ts';
import type { Medicine } from '../../../content/schemas/index.ts';
import { findEntry } from '../../plan/find-entry.ts';
import { medicinesOf } from '../../plan/long-list.ts';
import type { PlannedHandout } from '../../plan/planned-handout.ts';

/** A medicine of a treatment on a sheet, with the names used for the sheet's cancer type. */
export type UsedMedicine = { entry: Entry<Medicine>; names: Medicine['names'] };

/** The names used for a cancer type; for all types (null) every name. */
const usedNames = ({ data }: Entry<Medicine>, cancerType: string | null): Medicine['names'] => {
  const used = cancerType === null ? [] : (data.use[cancerType]?.names ?? []);
  return data.names.filter(({ generic }) => used.length === 0 || used.includes(generic));
};

/** Medicines in the order of first mention in their treatment; unmentioned ones come last, by file name. */
const inOrderOf = (names: readonly string[], medicines: readonly UsedMedicine[]): UsedMedicine[] => {
  const placeOf = ({ entry }: UsedMedicine): number => {
    const places = entry.data.names
      .map(({ generic }) => names.indexOf(generic))
      .filter((place) => place >= 0);
    return Math.min(names.length, ...places);
  };
  return medicines.toSorted((a, b) => placeOf(a) - placeOf(b));
};

type MedicineSheet = Pick<PlannedHandout, 'kind' | 'language' | 'treatment' | 'cancerType'>;

const listsMedicines = ({ kind, cancerType }: MedicineSheet): boolean =>
  kind === 'booklet' || (kind === 'pair' && cancerType !== null);

/** The medicines of a pair sheet or a booklet, in the treatment's order; empty for other kinds. */
export const medicinesOnSheet = (
  { medicines, treatments }: Pick<Content, 'medicines' | 'treatments'>,
  sheet: MedicineSheet,
): UsedMedicine[] => {
  const treatment = findEntry(treatments, sheet.language, sheet.treatment);
  if (treatment === null || !listsMedicines(sheet)) return [];
  return inOrderOf(
    treatment.data.names.map(({ generic }) => generic),
    medicinesOf(treatment, sheet.cancerType, medicines).map((entry) => ({
      entry,
      names: usedNames(entry, sheet.cancerType),
    })),
  );
};
