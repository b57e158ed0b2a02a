import { z } from 'zod';
import { line, optionalList, passage, strict } from './values.ts';

/**
 * Two medicines that act on each other, and the treatments whose sheets say so. `never-together`: nobody takes both. `ask-first`:
 * the team decides, and a reader neither starts nor stops one alone.
 */
const interaction = strict({
  medicines: z.tuple([line, line]),
  class: z.enum(['never-together', 'ask-first']),
  /** The sentence that each of the sheets prints word for word; the class rules its words when left out. */
  say: passage.optional(),
  treatments: z.array(line).min(1, 'at least one treatment'),
  /** Cancer types whose sheets say so; all when left out. */
  cancers: optionalList(line),
  sources: z.array(line).min(1, 'at least one source'),
});

/** The whole of `interactions.yaml`. */
export const interactions = z.array(interaction);

/** Two medicines that act on each other, and the treatments whose sheets say so. */
export type Interaction = z.infer<typeof interaction>;
