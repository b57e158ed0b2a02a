import type { CatalogueSheet } from '../data.ts';
import { OWN_MEDICINE } from './name-index.ts';
import type { Unit } from './query-units.ts';

/** Score of a sheet for a unit with its full name. */
const IN_FULL: Partial<Record<CatalogueSheet['kind'], number>> = { medicine: OWN_MEDICINE, guide: 8 };

/**
 * The sheets of the named medicines, and the guides on related topics, such as teeth: they come first, and
 * need not match the other words. Null when no named medicine is for the named cancer type.
 */
export const ownSheets = (
  units: readonly Unit[],
  sheets: readonly CatalogueSheet[],
): CatalogueSheet[] | null => {
  const cancer = units.find((unit) => unit.cancer !== null)?.cancer ?? '';
  const subjects = units.filter((unit) => unit.cancer === null);
  const namedInFull = (kind: CatalogueSheet['kind']): CatalogueSheet[] =>
    subjects.flatMap(({ fits }) =>
      sheets.filter(
        (sheet, index) =>
          sheet.kind === kind && (fits.get(index) ?? 0) >= (IN_FULL[kind] ?? Number.POSITIVE_INFINITY),
      ),
    );
  const guides = subjects.length > 1 ? namedInFull('guide') : [];
  const medicines = namedInFull('medicine');
  const wanted = medicines.filter(({ notFor }) => !notFor.includes(cancer));
  if (medicines.length > 0 && wanted.length === 0) return null;
  const all = [...wanted, ...guides];
  const count = (one: CatalogueSheet): number => all.filter((sheet) => sheet === one).length;
  return [...new Set(all)].sort((a, b) => count(b) - count(a));
};
