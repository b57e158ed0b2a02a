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

/** What questions may be for, with its name in messages. */
const SUBJECTS = { sheets: 'sheet', treatments: 'treatment' } as const;

/** The ids of a language's sheets and treatments. */
export type AskedIds = Record<keyof typeof SUBJECTS, readonly string[]>;

/** Records questions for a sheet or treatment that does not exist: they would never be asked. */
export const checkAsked = ({ file, questions, placeOf }: PlacedTeachBack, ids: AskedIds): void => {
  for (const part of ['treatments', 'sheets'] as const)
    for (const id of Object.keys(questions?.[part] ?? {}).filter((one) => !ids[part].includes(one))) {
      const near = nearest(id, ids[part]);
      fail(file, {
        rule: 'handout/teach-back-sheet',
        place: placeOf([part, id]),
        found: `questions for an unknown ${SUBJECTS[part]} \`${id}\``,
        expected: `the id of a ${SUBJECTS[part]} of this language`,
        fix: near === null ? 'npm run build:pdfs -- --list shows all sheets.' : `Did you mean \`${near}\`?`,
      });
    }
};
