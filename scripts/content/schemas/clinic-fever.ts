import { z } from 'zod';
import type { FeverRule } from '../../model/handout.ts';
import { shortWords } from './clinic-words.ts';
import { strict } from './values.ts';

const MIN_CELSIUS = 37.5;
const USUAL = 38;
const MAX_CELSIUS = 38.5;
const inFahrenheit = (degrees: number): number => Math.round(degrees * 18 + 320) / 10;
const inCelsius = (degrees: number): number => (degrees - 32) / 1.8;
const isOpen = (degrees: number | null | undefined): degrees is null | undefined =>
  (degrees ?? null) === null;
const celsius = `a number from ${MIN_CELSIUS} to ${USUAL.toFixed(1)}, or up to ${MAX_CELSIUS} with \`decidedBy\` (degrees Celsius)`;

const dayRoute = z.enum(['day', 'all-hours', 'emergency']);
const nightRoute = z.enum(['after-hours', 'all-hours', 'emergency']);

const fahrenheit = `a number from ${inFahrenheit(MIN_CELSIUS)} to ${inFahrenheit(USUAL)}, or up to ${inFahrenheit(MAX_CELSIUS)} with \`decidedBy\` (degrees Fahrenheit)`;

/** When to call about a fever, and whom; degrees Celsius or Fahrenheit, never both. */
export const fever = strict({
  fahrenheit: z
    .number()
    .min(inFahrenheit(MIN_CELSIUS), fahrenheit)
    .max(inFahrenheit(MAX_CELSIUS), fahrenheit)
    .nullish(),
  celsius: z.number().min(MIN_CELSIUS, celsius).max(MAX_CELSIUS, celsius).nullish(),
  lastingHours: z
    .int('a whole number of hours from 1 to 4, or nothing')
    .min(1, 'a whole number of hours from 1 to 4, or nothing')
    .max(4, 'a whole number of hours from 1 to 4, or nothing')
    .nullish(),
  decidedBy: shortWords,
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
