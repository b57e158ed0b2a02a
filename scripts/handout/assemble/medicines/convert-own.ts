import type { Content } from '../../../content/entries/entry.ts';
import { type Audience, type ConvertedBody, convertBody } from '../../from-markdown/index.ts';
import { entryOf, findEntry } from '../../plan/find-entry.ts';
import { hasLongList } from '../../plan/long-list.ts';
import type { PlannedHandout } from '../../plan/planned-handout.ts';
import { bodyOf, type SheetLibrary } from '../library.ts';
import { convertMedicine, type MedicineExtent } from './convert-medicine.ts';
import { mergeEffects } from './merge-effects.ts';
import { medicinesOnSheet } from './sheet-medicines.ts';
import { bookletWithMedicines, pairWithMedicines } from './with-medicines.ts';

/**
 * A booklet of few medicines, or of one cancer type, prints everything about each; one of many lists them.
 */
const extentOf = (
  { kind, language, treatment, cancerType }: PlannedHandout,
  content: Content,
): MedicineExtent => {
  if (kind !== 'booklet') return 'start-and-effects';
  const entry = findEntry(content.treatments, language, treatment);
  return cancerType === null && entry !== null && hasLongList(entry, content.medicines) ? 'start' : 'whole';
};

/**
 * A sheet's own text: on a pair sheet with its medicines and their effects, in a booklet with everything
 * about its medicines.
 */
export const convertOwn = (
  planned: PlannedHandout,
  audience: Audience,
  library: SheetLibrary,
): ConvertedBody => {
  const { content, bodies } = library;
  const { sheets } = audience.locale;
  const extent = extentOf(planned, content);
  const medicines = medicinesOnSheet(content, planned).map((medicine) =>
    convertMedicine(medicine, extent, audience, library),
  );
  const { file } = entryOf(content, planned);
  const body = bodyOf(bodies, file);
  if (medicines.length === 0) return convertBody(body, audience, file);
  if (planned.kind === 'booklet')
    return bookletWithMedicines(convertBody(body, audience, file), medicines, extent === 'whole', sheets);
  const { rows, isWhole } = mergeEffects(medicines, sheets);
  return pairWithMedicines(
    convertBody(body, { ...audience, medicineEffects: rows }, file),
    medicines,
    isWhole,
    sheets,
  );
};
