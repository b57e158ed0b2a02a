import { z } from 'zod';
import { capitals, everyday, icd10cm, line, medicineName, optionalList, strict, waivers } from './values.ts';

const frequency = z.enum(['often', 'sometimes', 'rarely', 'not-used']);

const use = strict({
  frequency,
  sources: optionalList(line),
  sheet: z
    .boolean()
    .nullish()
    .transform((sheet) => sheet ?? true),
});

const medicine = strict({
  ...medicineName,
  cancers: optionalList(line),
});

const variant = strict({ title: line, lead: line, say: line, lowersWhiteCells: z.boolean() });

/** Front matter of a treatment; `use` and `variants` are keyed by the id of a cancer type. */
export const treatment = strict({
  title: line,
  code: capitals(/^[A-Z]{2,3}$/, '2 or 3 capital letters'),
  reach: z.enum(['whole-body', 'one-area']),
  lead: line,
  say: line,
  lowersWhiteCells: z.boolean(),
  names: optionalList(medicine),
  everyday,
  icd10cm,
  use: z.record(z.string(), use),
  variants: z
    .record(z.string(), variant)
    .nullish()
    .transform((variants) => variants ?? {}),
  waivers,
});

/**
 * How often a treatment is used for one cancer type, with source keys, and whether a frequent or occasional
 * use has a sheet of its own.
 */
export type TreatmentUse = z.infer<typeof use>;

/** Differences for a cancer type in which a treatment works differently. */
export type Variant = z.infer<typeof variant>;

/** Front matter of a treatment. */
export type Treatment = z.infer<typeof treatment>;
