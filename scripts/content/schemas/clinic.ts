import { z } from 'zod';
import type { DistanceMedicine, FeverRule } from '../../model/handout.ts';
import { contrastWithWhite, LEAST_CONTRAST, nearestLegible } from '../pictures/contrast.ts';
import { isNearRed } from '../pictures/near-red.ts';
import { strict } from './values.ts';

/** 555-0100 to 555-0199 are reserved for fiction: a patient who calls one reaches nobody. */
const FICTIONAL = /(?<!\d)555\D{0,3}01\d\d(?!\d)|(?<!\d)1?\d{3}55501\d\d(?!\d)/;

/** Whether a text holds a telephone number that exists in stories only. */
export const hasFictionalPhone = (text: string): boolean => FICTIONAL.test(text);

const orNull = (text: string | null | undefined): string | null => text || null;

const ONE_LINE = /^[^\r\n]*$/;

const wordsOf = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `at most ${max} characters`)
    .regex(ONE_LINE, 'words on one line')
    .nullish()
    .transform(orNull);

/**
 * No profile adds a page to a sheet: what a clinic prints of its own must fit in the room that is left, and the head must leave
 * room for the care card below it, in large print too.
 */
const headWords = wordsOf(60);
const words = wordsOf(100);
const sentences = wordsOf(160);

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

const LOWEST = 37.5;
const USUAL = 38;
const HIGHEST = 38.5;
const inFahrenheit = (degrees: number): number => Math.round(degrees * 18 + 320) / 10;
const inCelsius = (degrees: number): number => (degrees - 32) / 1.8;
const isOpen = (degrees: number | null | undefined): degrees is null | undefined =>
  (degrees ?? null) === null;
const celsius = `a number from ${LOWEST} to ${USUAL.toFixed(1)}, or up to ${HIGHEST} with \`decidedBy\` (degrees Celsius)`;

const dayRoute = z.enum(['day', 'all-hours', 'emergency']);
const nightRoute = z.enum(['after-hours', 'all-hours', 'emergency']);

const fahrenheit = `a number from ${inFahrenheit(LOWEST)} to ${inFahrenheit(USUAL)}, or up to ${inFahrenheit(HIGHEST)} with \`decidedBy\` (degrees Fahrenheit)`;

const fever = strict({
  fahrenheit: z
    .number()
    .min(inFahrenheit(LOWEST), fahrenheit)
    .max(inFahrenheit(HIGHEST), fahrenheit)
    .nullish(),
  celsius: z.number().min(LOWEST, celsius).max(HIGHEST, celsius).nullish(),
  lastingHours: z
    .int('a whole number of hours from 1 to 4, or nothing')
    .min(1, 'a whole number of hours from 1 to 4, or nothing')
    .max(4, 'a whole number of hours from 1 to 4, or nothing')
    .nullish(),
  decidedBy: words,
  call: strict({ day: dayRoute.nullish(), night: nightRoute.nullish() }).nullish(),
})
  .refine(({ celsius: degrees, decidedBy }) => (degrees ?? USUAL) <= USUAL || decidedBy !== null, {
    message: celsius,
    path: ['celsius'],
  })
  .refine(
    ({ fahrenheit: degrees, decidedBy }) =>
      (degrees ?? inFahrenheit(USUAL)) <= inFahrenheit(USUAL) || decidedBy !== null,
    {
      message: fahrenheit,
      path: ['fahrenheit'],
    },
  )
  .refine((rule) => isOpen(rule.fahrenheit) || isOpen(rule.celsius), {
    message: 'nothing: the fever is given in degrees Celsius; leave one of the two empty',
    path: ['fahrenheit'],
  })
  .nullish()
  .transform(
    (rule): FeverRule => ({
      celsius: rule?.celsius ?? (isOpen(rule?.fahrenheit) ? USUAL : inCelsius(rule.fahrenheit)),
      lastingHours: rule?.lastingHours ?? null,
      decidedBy: rule?.decidedBy ?? null,
      call: { day: rule?.call?.day ?? 'day', night: rule?.call?.night ?? 'after-hours' },
    }),
  );

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

/** With `https://`, a code of 8 and a revision of 4 a link has at most 82 letters: modules of its QR code are 0.45 mm or more. */
const MAX_WEBSITE = 60;
const website = z
  .string()
  .trim()
  .max(MAX_WEBSITE, `at most ${MAX_WEBSITE} characters, so that the QR code stays easy to scan`)
  .regex(
    /^$|^[a-z\d]([a-z\d-]*[a-z\d])?(\.[a-z\d]([a-z\d-]*[a-z\d])?)+(\/[\w.~-]+)*$/,
    'a web address without `https://`, its host in small letters, such as sheets.example.org or example.org/patients/sheets',
  )
  .nullish()
  .transform(orNull);

const COLOUR = /^#[\dA-Fa-f]{6}$/;

const accent = z
  .string()
  .regex(/^$|^#[\dA-Fa-f]{6}$/, 'a colour in quotes, such as "#0A4453"')
  .superRefine((colour, context) => {
    if (!COLOUR.test(colour)) return;
    if (isNearRed(colour))
      context.addIssue({
        code: 'custom',
        message: 'a colour that is no red, such as a blue, a green or a brown: red is for emergencies alone',
      });
    if (contrastWithWhite(colour) >= LEAST_CONTRAST) return;
    const found = contrastWithWhite(colour).toFixed(1);
    context.addIssue({
      code: 'custom',
      message: `a colour with a contrast of ${LEAST_CONTRAST} or more with white (this one has ${found}); the nearest one that passes is "${nearestLegible(colour)}"`,
    });
  })
  .nullish()
  .transform((colour) => (colour ? colour.toUpperCase() : null));

/** The clinic profile as it is in its file; every key may be left out. `logo` names a file beside it. */
export const clinicFile = strict({
  name: headWords,
  department: headWords,
  address: words,
  phones,
  hours: headWords,
  emergencyNumber: z
    .string()
    .regex(/^$|^\+?\d[\d -]{1,14}$/, 'a telephone number in quotes, such as "911"')
    .nullish()
    .transform((number) => number || '911'),
  fever,
  noAnswer: sentences,
  distanceDays,
  interpreter: sentences,
  languageHelp: sentences,
  website,
  logo: words,
  accent,
  ink: z
    .enum(['colour', 'black'])
    .nullish()
    .transform((ink) => ink ?? 'colour'),
  footer: sentences,
});

/** A clinic profile whose logo is still the name of a file. */
export type ClinicFile = z.infer<typeof clinicFile>;
