import { z } from 'zod';
import { capitals, everyday, line, medicineName, optionalList, strict, waivers } from './values.ts';

const name = strict(medicineName);

/** `names`: those of the group that are used for the cancer type; default: all. */
const use = strict({ sources: z.array(line).min(1, 'at least one source'), names: optionalList(line) });

/**
 * Front matter of a medicine, or of a group that is taken, watched and mixed alike; `use` is keyed by the id
 * of a cancer type, with its sources.
 */
export const medicine = strict({
  title: line,
  /** Name in a table of several medicines; default: its title. */
  short: line.nullish().transform((short) => short ?? null),
  code: capitals(/^M-[A-Z0-9]{2,4}$/, 'M- and 2 to 4 capital letters or digits'),
  /** Id of its treatment. */
  treatment: line,
  given: line,
  say: line,
  lowersWhiteCells: z.boolean(),
  names: z.array(name).min(1, 'at least one name'),
  use: z.record(z.string(), use),
  everyday,
  waivers,
});

export type Medicine = z.infer<typeof medicine>;
