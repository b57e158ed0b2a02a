import { z } from 'zod';
import { line, optionalList, strict } from './values.ts';

const term = strict({
  term: line,
  /** Which `::glossary{group="…"}` shows it. */
  group: z.string().regex(/^[a-z]+(-[a-z]+)*$/, 'small letters, joined by hyphens'),
  /** Other forms of it that are on sheets, such as a plural. */
  forms: optionalList(line),
  /** How to say it, such as meh-TAS-tuh-sis; a term that has it must be explained at its first use. */
  say: line.nullish().transform((say) => say ?? null),
  means: line,
  sources: optionalList(line),
});

/** The whole of a language's `glossary.yaml`. */
export const glossary = z.array(term);

/** A word that people may hear, with what it means in plain words. */
export type GlossaryTerm = z.infer<typeof term>;
