import type { Entry } from '../../content/entries/entry.ts';
import type { Medicine, Treatment } from '../../content/schemas/index.ts';

/** A booklet of more medicines than these would be a book of what its reader does not take. */
const MAX_IN_FULL = 9;

/**
 * The medicines of a treatment in one cancer type, or in all of them (null). For all types, those that only a variant uses are left out: a
 * variant is a treatment of its own.
 */
export const medicinesOf = (
  { id, language, data }: Entry<Treatment>,
  cancerType: string | null,
  medicines: readonly Entry<Medicine>[],
): Entry<Medicine>[] => {
  const isMeant = (cancer: string): boolean =>
    cancerType === null ? !Object.hasOwn(data.variants, cancer) : cancer === cancerType;
  return medicines.filter(
    (medicine) =>
      medicine.language === language &&
      medicine.data.treatment === id &&
      Object.keys(medicine.data.use).some(isMeant),
  );
};

/**
 * Whether a treatment has too many medicines for one full booklet: its booklet only lists them, and each of
 * its cancer types has its own booklet.
 */
export const hasLongList = (treatment: Entry<Treatment>, medicines: readonly Entry<Medicine>[]): boolean =>
  medicinesOf(treatment, null, medicines).length > MAX_IN_FULL;
