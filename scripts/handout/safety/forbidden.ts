import type { VFile } from 'vfile';
import { report } from '../from-markdown/state.ts';
import { type Statement, sentencesOf } from './statements.ts';

/** A dose in a unit of medicine; degrees, minutes and glasses of water are none. */
const DOSE =
  /\b\d[\d.,]*\s?(?:mg|mcg|µg|micrograms?|milligrams?|grams?|ml|millilit(?:er|re)s?|international units|IU)\b/iu;
const LIFE =
  /\b(?:surviv\w*|life expectancy|live[sd]? (?:longer|for)|die[sd]?|deaths?|prognosis|months to live|years to live)\b/iu;
const FIGURE = /\d|\b(?:half|most|one in|two in|third)\b/iu;

const reportDose = (file: VFile, { at, text }: Statement): void =>
  report(file, at, {
    rule: 'handout/dose',
    found: `the dose “${DOSE.exec(text)?.[0]}”`,
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

/** Records doses and figures of survival (issue 5, point 8): neither is ever printed. */
export const checkForbidden = (file: VFile, statements: readonly Statement[]): void => {
  for (const statement of statements) {
    if (DOSE.test(statement.text)) reportDose(file, statement);
    for (const sentence of sentencesOf(statement))
      if (LIFE.test(sentence) && FIGURE.test(sentence)) reportSurvival(file, statement, sentence);
  }
};
