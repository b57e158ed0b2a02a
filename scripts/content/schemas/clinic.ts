import { z } from 'zod';
import type { ClinicProfile } from '../../handout/model.ts';
import { strict } from './values.ts';

/** 555-0100 to 555-0199 are kept for stories: a patient who calls one reaches nobody. */
const FICTIONAL = /(?<!\d)555\D{0,3}01\d\d(?!\d)|(?<!\d)1?\d{3}55501\d\d(?!\d)/;

/** Whether a text holds a telephone number that exists in stories only. */
export const hasFictionalPhone = (text: string): boolean => FICTIONAL.test(text);

const orNull = (text: string | null | undefined): string | null => text || null;

const ONE_LINE = /^[^\r\n]*$/;

const words = z
  .string()
  .trim()
  .max(120, 'at most 120 characters')
  .regex(ONE_LINE, 'words on one line')
  .nullish()
  .transform(orNull);

const phone = z
  .string()
  .trim()
  .max(60, 'at most 60 characters')
  .regex(ONE_LINE, 'a telephone number on one line')
  .regex(/^$|\d\D*\d\D*\d/, 'a telephone number in quotes, or nothing')
  .nullish()
  .transform(orNull);

const phones = strict({ day: phone, afterHours: phone })
  .nullish()
  .transform((given) => given ?? { day: null, afterHours: null });

const fever = 'a number from 37.5 to 38.0 (degrees Celsius)';

/** The clinic profile; every key may be left out. */
export const clinic = strict({
  name: words,
  department: words,
  phones,
  hours: words,
  emergencyNumber: z
    .string()
    .regex(/^$|^\+?\d[\d -]{1,14}$/, 'a telephone number in quotes, such as "911"')
    .nullish()
    .transform((number) => number || '911'),
  feverCelsius: z
    .number()
    .min(37.5, fever)
    .max(38, fever)
    .nullish()
    .transform((degrees) => degrees ?? 38),
}) satisfies z.ZodType<ClinicProfile>;
