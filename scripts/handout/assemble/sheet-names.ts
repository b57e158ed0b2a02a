import type { Block, Handout } from '../../model/handout.ts';
import { localeOf } from '../../model/locale.ts';
import { findEntry } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { wordingFor } from '../text/wording.ts';
import type { SheetLibrary } from './library.ts';
import { medicinesOnSheet } from './medicines/sheet-medicines.ts';

/** Names of the treatment and the cancer type on a sheet. */
export const namesOf = (
  planned: PlannedHandout,
  { content }: SheetLibrary,
): Pick<Handout, 'treatment' | 'cancerType'> => {
  const treatment = findEntry(content.treatments, planned.language, planned.treatment);
  const cancer = findEntry(content.cancerTypes, planned.language, planned.cancerType);
  return {
    treatment: treatment && {
      id: treatment.id,
      name: wordingFor(treatment.data, planned.cancerType).title,
      hasMedicines:
        planned.kind === 'pair'
          ? medicinesOnSheet(content, planned).length > 0
          : treatment.data.names.length > 0,
    },
    cancerType: cancer && { id: cancer.id, name: cancer.data.title, pictogram: cancer.data.pictogram },
  };
};

/** The names of a medicine, each with its brands, at the start of its sheet. */
export const namesLine = ({ language, medicine }: PlannedHandout, { content }: SheetLibrary): Block[] => {
  const entry = findEntry(content.medicines, language, medicine);
  if (entry === null) return [];
  const names = entry.data.names.map(({ generic, brands }) =>
    brands.length === 0 ? generic : `${generic} (${brands.join(', ')})`,
  );
  const value = localeOf(content.locales, language).sheets.medicineNames(names);
  return [{ type: 'paragraph', children: [{ type: 'text', value }] }];
};
