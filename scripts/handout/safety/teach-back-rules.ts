import { type PlacedTeachBack, placedQuestions } from '../../content/read/read-teach-back.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { SafetyWords } from '../../model/safety-words.ts';
import { checkClinicFacts } from './clinic-facts.ts';
import { checkForbidden } from './forbidden.ts';
import { plainStatement } from './front-statements.ts';

/** Records clinic facts, doses and survival figures in the teach-back questions. */
export const checkQuestions = (teachBack: PlacedTeachBack, safety: SafetyWords): void => {
  const statements = placedQuestions(teachBack).map(({ text, place }) => plainStatement(text, place));
  checkForbidden(teachBack.file, statements, safety);
  checkClinicFacts(teachBack.file, statements, safety);
};

/** Records questions for a sheet that does not exist: they would never be asked. */
export const checkAskedSheets = (
  { file, questions, placeOf }: PlacedTeachBack,
  ids: readonly string[],
): void => {
  for (const id of Object.keys(questions?.sheets ?? {}).filter((one) => !ids.includes(one))) {
    const near = nearest(id, ids);
    fail(file, {
      rule: 'handout/teach-back-sheet',
      place: placeOf(['sheets', id]),
      found: `questions for an unknown sheet \`${id}\``,
      expected: 'the id of a sheet of this language',
      fix: near === null ? 'npm run build:pdfs -- --list shows all sheets.' : `Did you mean \`${near}\`?`,
    });
  }
};
