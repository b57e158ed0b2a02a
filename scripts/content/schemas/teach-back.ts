import { z } from 'zod';
import { line, strict } from './values.ts';

/** What staff say: it ends as a sentence does. */
const question = line
  .max(120, 'at most 120 characters')
  .regex(/[?.]$/, 'a question, or a sentence such as “Tell me in your own words …”');

const questions = z.array(question).length(3, 'three questions');

/** The whole of a language's `teach-back.yaml`: questions for each kind of sheet, and for single sheets by their ids. */
export const teachBack = strict({
  kinds: strict({
    treatment: questions,
    pair: questions,
    'cancer-type': questions,
    medicine: questions,
    booklet: questions,
    guide: questions,
  }),
  sheets: z
    .record(z.string(), questions)
    .nullish()
    .transform((sheets) => sheets ?? {}),
});
