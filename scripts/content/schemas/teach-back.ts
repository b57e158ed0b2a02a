import { z } from 'zod';
import { line, strict } from './values.ts';

/** A question of staff: ends like a sentence. */
const question = line
  .max(120, 'at most 120 characters')
  .regex(/[?.]$/, 'a question, or a sentence such as “Tell me in your own words …”');

const questions = z.array(question).length(3, 'three questions');

const questionsById = z
  .record(z.string(), questions)
  .nullish()
  .transform((byId) => byId ?? {});

/** A language's `teach-back.yaml`: questions for each kind of sheet, for treatments and for single sheets by id. */
export const teachBack = strict({
  kinds: strict({
    treatment: questions,
    pair: questions,
    'cancer-type': questions,
    medicine: questions,
    booklet: questions,
    guide: questions,
  }),
  treatments: questionsById,
  sheets: questionsById,
});
