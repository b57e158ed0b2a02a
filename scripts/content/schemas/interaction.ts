import { z } from 'zod';
import { line, optionalList, passage, strict } from './values.ts';

/** Cancer types whose sheets need not say it, why, and the sources that say so. */
const exception = strict({
  cancers: z.array(line).min(1, 'at least one cancer type'),
  reason: line,
  sources: z.array(line).min(1, 'at least one source'),
});

/** How another language names the two, and says the sentence. */
const words = strict({ medicines: z.tuple([line, line]), say: passage.optional() });

/**
 * Two medicines that act on each other, and the treatments whose sheets say so. `never-together`: nobody takes both. `ask-first`:
 * the team decides, and a reader neither starts nor stops one alone.
 */
const interaction = strict({
  medicines: z.tuple([line, line]),
  class: z.enum(['never-together', 'ask-first']),
  /** The sentence that each of the sheets prints word for word; the class rules its words when left out. */
  say: passage.optional(),
  /** By the tag of a language: what its sheets call the two. Without, it calls them as above. */
  words: z.record(z.string(), words).optional(),
  treatments: optionalList(line),
  /** Sheets that need not say so; every other sheet of the treatments must. */
  except: optionalList(exception),
  /** Ids of sheets of medicines that say so too. */
  sheets: optionalList(line),
  sources: z.array(line).min(1, 'at least one source'),
});

/** The whole of `interactions.yaml`. */
export const interactions = z.array(interaction);

/** Two medicines that act on each other, and the treatments whose sheets say so. */
export type Interaction = z.infer<typeof interaction>;
