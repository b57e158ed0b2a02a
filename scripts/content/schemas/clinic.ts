import { z } from 'zod';
import type { DistanceMedicine } from '../../model/handout.ts';
import { accent, website } from './clinic-face.ts';
import { fever } from './clinic-fever.ts';
import { ONE_LINE, optionalLine, optionalNote, orNull, shortWords } from './clinic-words.ts';
import { strict } from './values.ts';

/**
 * No profile adds a page to a sheet: a clinic's own words must fit in the remaining space, and the header
 * must leave room for the care card below it, in large print too.
 */
const headWords = optionalLine(60);
const sentences = optionalNote(160);
/**
 * `noAnswer` is printed in the fever card, which never breaks and shares a large-print page with the next
 * card.
 */
const noAnswer = optionalLine(120);
const footer = optionalNote(110);

const phone = z
  .string()
  .trim()
  .max(28, 'at most 28 characters')
  .regex(ONE_LINE, 'a telephone number on one line')
  .regex(/^$|\d\D*\d\D*\d/, 'a telephone number in quotes, or nothing')
  .nullish()
  .transform(orNull);

const NO_PHONES = { day: null, afterHours: null, allHours: null };
const phones = strict({ day: phone, afterHours: phone, allHours: phone })
  .nullish()
  .transform((given) => given ?? NO_PHONES);

const days = z
  .int('a whole number of days from 0 to 60, or nothing')
  .min(0, 'a whole number of days from 0 to 60, or nothing')
  .max(60, 'a whole number of days from 0 to 60, or nothing')
  .nullish()
  .transform((given) => given ?? null);

const NO_DISTANCE = { 'radium-223': null, lutetium: null, iodine: null, strontium: null, samarium: null };
const distanceDays = strict({
  'radium-223': days,
  lutetium: days,
  iodine: days,
  strontium: days,
  samarium: days,
} satisfies Record<DistanceMedicine, typeof days>)
  .nullish()
  .transform((given): Record<DistanceMedicine, number | null> => given ?? NO_DISTANCE);

/** The clinic profile as in its file; every key is optional. `logo` names a file next to it. */
export const clinicFile = strict({
  name: headWords,
  department: headWords,
  address: shortWords,
  phones,
  hours: headWords,
  emergencyNumber: z
    .string()
    .regex(/^$|^\+?\d[\d -]{1,14}$/, 'a telephone number in quotes, such as "911"')
    .nullish()
    .transform((number) => number || '911'),
  fever,
  noAnswer,
  distanceDays,
  interpreter: sentences,
  languageHelp: sentences,
  website,
  logo: shortWords,
  accent,
  ink: z
    .enum(['colour', 'black'])
    .nullish()
    .transform((ink) => ink ?? 'colour'),
  footer,
});

/** A clinic profile with its logo as a file name. */
export type ClinicFile = z.infer<typeof clinicFile>;
