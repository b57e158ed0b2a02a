import { z } from 'zod';
import { line, optionalList, strict } from './values.ts';

const term = strict({
  term: line,
  /** The `::glossary{group="…"}` that shows it. */
  group: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'small letters, joined by hyphens'),
  /** Other forms of it on sheets, such as a plural. */
  forms: optionalList(line),
  /** Pronunciation, such as meh-TAS-tuh-sis; a term that has one must be explained at its first use. */
  say: line.nullish().transform((say) => say ?? null),
  means: line,
  sources: optionalList(line),
});

/** A language's `glossary.yaml`. */
export const glossary = z.array(term);

/** A word that people may hear, with its meaning in plain words. */
export type GlossaryTerm = z.infer<typeof term>;
