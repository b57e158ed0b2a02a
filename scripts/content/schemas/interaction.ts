import { z } from 'zod';
import { line, optionalList, strict } from './values.ts';

/** Two medicines that must not be mixed, and the treatments whose sheets say so. */
const interaction = strict({
  medicines: z.tuple([line, line]),
  treatments: z.array(line).min(1, 'at least one treatment'),
  /** Cancer types whose sheets say so; all when left out. */
  cancers: optionalList(line),
  sources: z.array(line).min(1, 'at least one source'),
});

/** The whole of `interactions.yaml`. */
export const interactions = z.array(interaction);

/** Two medicines that must not be mixed, and the treatments whose sheets say so. */
export type Interaction = z.infer<typeof interaction>;
