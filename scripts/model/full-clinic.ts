import type { ClinicProfile } from './clinic.ts';
import { EMPTY_CLINIC } from './empty-clinic.ts';

/** A text of this many characters. */
const wordsOf = (characters: number): string =>
  'Northwestern community '.repeat(characters).slice(0, characters).trim();

/** A phone number with an extension, of the maximum length. */
const NUMBER = '+44 20 7946 0000 ext. 000000';

/**
 * A profile with every key of the schema (`content/schemas/clinic.ts`) at its maximum length: with it a sheet
 * needs the most room. It has no logo, which is as high as the page header.
 */
export const FULL_CLINIC: ClinicProfile = {
  ...EMPTY_CLINIC,
  name: wordsOf(60),
  department: wordsOf(60),
  address: wordsOf(100),
  phones: { day: NUMBER, afterHours: NUMBER, allHours: NUMBER },
  hours: wordsOf(60),
  fever: { ...EMPTY_CLINIC.fever, lastingHours: 4 },
  noAnswer: wordsOf(120),
  interpreter: wordsOf(160),
  languageHelp: wordsOf(160),
  website: 'northwestern.example.org/patients/sheets/bone-metastasis-set',
  footer: wordsOf(110),
};
