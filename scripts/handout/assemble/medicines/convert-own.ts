import type { Content } from '../../../content/entries/entry.ts';
import { SOURCE_LANGUAGE } from '../../../model/source-language.ts';
import { type Audience, type ConvertedBody, convertBody } from '../../from-markdown/index.ts';
import { entryOf, findEntry } from '../../plan/find-entry.ts';
import { hasLongList } from '../../plan/long-list.ts';
import type { PlannedHandout } from '../../plan/planned-handout.ts';
import { audienceOf } from '../audience.ts';
import { bodyOf, type SheetLibrary } from '../library.ts';
import { convertMedicine, type MedicineExtent, type MedicinePart } from './convert-medicine.ts';
import { type MedicinesInLanguage, mergeEffects } from './merge-effects.ts';
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

const medicinesFor = (
  planned: PlannedHandout,
  extent: MedicineExtent,
  audience: Audience,
  library: SheetLibrary,
): MedicinePart[] =>
  medicinesOnSheet(library.content, planned).map((medicine) =>
    convertMedicine(medicine, extent, audience, library),
  );

/** The medicines of the same sheet in English; null for an English sheet. */
const originalOf = (planned: PlannedHandout, library: SheetLibrary): MedicinesInLanguage | null => {
  if (planned.language === SOURCE_LANGUAGE) return null;
  const original = { ...planned, language: SOURCE_LANGUAGE };
  const audience = audienceOf(original, library);
  const medicines = medicinesFor(original, extentOf(original, library.content), audience, library);
  return { medicines, phrases: audience.locale.sheets };
};

/** A pair sheet's own text with its medicines and their effects. */
const convertPair = (
  planned: PlannedHandout,
  medicines: readonly MedicinePart[],
  audience: Audience,
  library: SheetLibrary,
): ConvertedBody => {
  const { sheets: phrases } = audience.locale;
  const { file } = entryOf(library.content, planned);
  const { rows, isWhole } = mergeEffects({ medicines, phrases }, originalOf(planned, library));
  const own = convertBody(bodyOf(library.bodies, file), { ...audience, medicineEffects: rows }, file);
  return pairWithMedicines(own, medicines, isWhole, phrases);
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
  const extent = extentOf(planned, content);
  const medicines = medicinesFor(planned, extent, audience, library);
  if (medicines.length > 0 && planned.kind !== 'booklet')
    return convertPair(planned, medicines, audience, library);
  const { file } = entryOf(content, planned);
  const own = convertBody(bodyOf(bodies, file), audience, file);
  return medicines.length === 0
    ? own
    : bookletWithMedicines(own, medicines, extent === 'whole', audience.locale.sheets);
};
