import { z } from 'zod';

/** An object with fixed keys; an unknown key is an issue whose message lists the known ones. */
export const strict = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) => (issue.code === 'unrecognized_keys' ? Object.keys(shape).join(', ') : undefined),
  });

/** One line of words, without spaces at its ends. Messages of these schemas say what is expected. */
export const line = z
  .string()
  .trim()
  .min(1, 'words')
  .max(300, 'at most 300 characters')
  .regex(/^[^\r\n]*$/, 'words on one line');

/** One or more sentences on one line. */
export const passage = z
  .string()
  .trim()
  .min(1, 'words')
  .max(600, 'at most 600 characters')
  .regex(/^[^\r\n]*$/, 'words on one line');

const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (text: string): boolean => {
  const time = DAY.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** A calendar day as text, such as `2026-11-23`. */
export const day = z.string().refine(isDay, 'a day written as year-month-day, such as "2026-11-23"');

/** A short code in capitals, such as `HT`. */
export const capitals = (pattern: RegExp, expected: string) => z.string().regex(pattern, expected);

/** An optional list; empty by default. */
export const optionalList = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((items): z.output<Item>[] => items ?? []);

/** A style rule waived for some words of a file: why, by whom, and until when. */
const waiver = strict({
  rule: z.string().regex(/^plain\/[a-z-]+$/, 'the id of a style rule, such as plain/long-sentence'),
  words: line,
  reason: line,
  by: line,
  until: day,
});

/** A style rule waived for some words of a file. */
export type Waiver = z.infer<typeof waiver>;

/** The waivers of a file; most have none. */
export const waivers = optionalList(waiver);

/** Everyday names, such as `chemo`, by which the catalogue finds a sheet. */
export const everyday = optionalList(line);

/** ICD-10-CM codes, such as `C79.51`. */
export const icd10cm = optionalList(
  z.string().regex(/^[A-TV-Z]\d[\dAB](\.[\dA-Z]{1,4})?$/, 'an ICD-10-CM code such as C79.51'),
);

/** Names of a medicine: generic name, brands and, if known, its RxNorm ingredient code. */
export const medicineName = {
  generic: line,
  brands: optionalList(line),
  rxnorm: z
    .string()
    .regex(/^\d{1,8}$/, 'an RxNorm number in quotes')
    .nullish()
    .transform((code) => code ?? null),
};
