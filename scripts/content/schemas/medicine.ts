import { z } from 'zod';
import { capitals, everyday, line, medicineName, optionalList, strict, waivers } from './values.ts';

const name = strict(medicineName);

/** `names`: those of the group that are used for the cancer type; all when left out. */
const use = strict({ sources: z.array(line).min(1, 'at least one source'), names: optionalList(line) });

/**
 * Front matter of a medicine, or of a group that is taken, watched and mixed alike; `use` is keyed by the id of a cancer type,
 * with the sources that say so.
 */
export const medicine = strict({
  title: line,
  /** What a table of several medicines calls it; its title when left out. */
  short: line.nullish().transform((short) => short ?? null),
  code: capitals(/^M-[A-Z0-9]{2,4}$/, 'M- and 2 to 4 capital letters or digits'),
  /** Id of the treatment that it belongs to. */
  treatment: line,
  given: line,
  say: line,
  lowersWhiteCells: z.boolean(),
  names: z.array(name).min(1, 'at least one name'),
  use: z.record(z.string(), use),
  everyday,
  waivers,
});

/** Front matter of a medicine. */
export type Medicine = z.infer<typeof medicine>;
