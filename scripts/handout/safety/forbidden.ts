import type { VFile } from 'vfile';
import type { SafetyWords } from '../../model/safety-words.ts';
import { report } from '../from-markdown/state.ts';
import { placeOfFigure } from './place-of-figure.ts';
import { type Statement, sentencesOf } from './statements.ts';

const reportDose = (file: VFile, { at }: Statement, dose: string): void =>
  report(file, placeOfFigure(file, at, dose), {
    rule: 'handout/dose',
    found: `the dose “${dose}”`,
    expected: 'no doses: the prescription alone says how much',
    fix: 'Take the amount out: “Take it as we tell you.”',
  });

const reportSurvival = (file: VFile, { at }: Statement, sentence: string): void =>
  report(file, at, {
    rule: 'handout/survival-figure',
    found: `“${sentence}”`,
    expected: 'no figures of how long people live',
    fix: 'Take it out: a person asks when they want to know, and the team answers for them.',
  });

/** Records doses and survival figures: sheets must not print either. */
export const checkForbidden = (
  file: VFile,
  statements: readonly Statement[],
  { dose, survival, figure }: SafetyWords,
): void => {
  for (const statement of statements) {
    const amount = dose.exec(statement.text)?.[0];
    if (amount !== undefined) reportDose(file, statement, amount);
    for (const sentence of sentencesOf(statement))
      if (survival.test(sentence) && figure.test(sentence)) reportSurvival(file, statement, sentence);
  }
};
