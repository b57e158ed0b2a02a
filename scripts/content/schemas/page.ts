import { z } from 'zod';
import { PICTOGRAM_NAMES } from '../../model/vocabulary.ts';
import { capitals, everyday, icd10cm, line, optionalList, strict, waivers } from './values.ts';

const pictogram = z.enum(PICTOGRAM_NAMES);

/** Front matter of a cancer type. */
export const cancerType = strict({
  title: line,
  code: capitals(/^[A-Z]{3}$/, '3 capital letters'),
  pictogram,
  condition: line,
  inBone: line,
  say: line,
  lead: line,
  everyday,
  icd10cm,
  waivers,
});

export type CancerType = z.infer<typeof cancerType>;

/** Front matter of a guide. */
export const guide = strict({
  title: line,
  code: capitals(/^[A-Z0-9]{2,8}$/, '2 to 8 capital letters or digits'),
  kind: z.enum(['text', 'picture']),
  lead: line,
  /** Ids of the treatments with which it is handed over: “Make a packet” suggests it beside them. */
  treatments: optionalList(line),
  everyday,
  waivers,
});

export type Guide = z.infer<typeof guide>;

/** Front matter of a shared block. */
export const shared = strict({ title: line, waivers });

export type Shared = z.infer<typeof shared>;
