import type { ClinicProfile } from './clinic.ts';
import { EMPTY_CLINIC } from './empty-clinic.ts';

/** A text of this many characters. */
const fillerText = (characters: number): string =>
  'Northwestern community '.repeat(characters).slice(0, characters).trim();

/** A phone number with an extension, of the maximum length. */
const NUMBER = '+44 20 7946 0000 ext. 000000';

/**
 * A profile with every key of the schema (`content/schemas/clinic.ts`) at its maximum length: with it a sheet
 * needs the most room. It has no logo, which is as high as the page header.
 */
export const FULL_CLINIC: ClinicProfile = {
  ...EMPTY_CLINIC,
  name: fillerText(60),
  department: fillerText(60),
  address: fillerText(100),
  phones: { day: NUMBER, afterHours: NUMBER, allHours: NUMBER },
  hours: fillerText(60),
  fever: { ...EMPTY_CLINIC.fever, lastingHours: 4 },
  noAnswer: fillerText(120),
  interpreter: fillerText(160),
  languageHelp: fillerText(160),
  website: 'northwestern.example.org/patients/sheets/bone-metastasis-set',
  footer: fillerText(110),
};
