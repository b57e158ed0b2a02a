import { z } from 'zod';
import { line, optionalList, passage, strict } from './values.ts';

/** Cancer types exempt from the sentence, with reason and sources. */
const exception = strict({
  cancers: z.array(line).min(1, 'at least one cancer type'),
  reason: line,
  sources: z.array(line).min(1, 'at least one source'),
});

/** The names and the sentence in another language. */
const words = strict({ medicines: z.tuple([line, line]), say: passage.optional() });

/**
 * Two interacting medicines, and the treatments whose sheets say so. `never-together`: must not be taken
 * together. `ask-first`: the team decides, and readers must not start or stop either on their own.
 */
const interaction = strict({
  medicines: z.tuple([line, line]),
  class: z.enum(['never-together', 'ask-first']),
  /** The sentence that each sheet prints verbatim; the class decides its words by default. */
  say: passage.optional(),
  /** Medicine names by language tag; default: the names above. */
  words: z.record(z.string(), words).optional(),
  treatments: optionalList(line),
  /** Exempt sheets; every other sheet of the treatments must print the sentence. */
  except: optionalList(exception),
  /** Ids of medicine sheets that print it too. */
  sheets: optionalList(line),
  sources: z.array(line).min(1, 'at least one source'),
});

/** `interactions.yaml`. */
export const interactions = z.array(interaction);

/** Two interacting medicines, and the treatments whose sheets say so. */
export type Interaction = z.infer<typeof interaction>;
