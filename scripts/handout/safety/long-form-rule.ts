import type { VFile } from 'vfile';
import type { Locale } from '../../model/locale.ts';
import type { SafetyWords } from '../../model/safety-words.ts';
import { report } from '../from-markdown/state.ts';
import { tellsNotToMix, tellsToCall, tellsToReport } from './safety-words.ts';
import { isStatedOnSheet, statedWords } from './stated-on-sheet.ts';
import { type Statement, sentencesOf } from './statements.ts';

const reportHidden = (file: VFile, { at, text }: Statement): void =>
  report(file, at, {
    rule: 'handout/safety-in-long-form',
    found: `“${text.slice(0, 80)}” inside \`:::more\``,
    expected: 'when to call and what not to mix on the sheet itself, which everybody gets',
    fix: 'Move it to a care card or out of `:::more`; the long form may say “tell us” or “see When to get help”.',
  });

const reportUnstated = (file: VFile, { at }: Statement, words: string): void =>
  report(file, at, {
    rule: 'handout/safety-in-long-form',
    found: `“${words.slice(0, 80)}” inside \`:::more\`, and no card or table of the sheet says it`,
    expected: 'each sign to report in a care card or the table of side effects too, which everybody gets',
    fix: 'Put the sign in a care card or the table, or name it here in the words that are there.',
  });

/** The words that ask people to report a sign: a sentence, or an item with the lead-in of its list. */
const reportsIn = (statement: Statement, safety: SafetyWords): string[] => {
  const { introducedBy, text } = statement;
  const sentences = sentencesOf(statement).filter(
    (sentence) => tellsToReport(sentence, safety) && !sentence.endsWith(':'),
  );
  return introducedBy !== null && tellsToReport(introducedBy, safety) ? [text, ...sentences] : sentences;
};

const isTopic = ({ isHeading, text }: Statement, { topic }: SafetyWords): boolean =>
  isHeading && topic.test(text);

/**
 * Records safety advice that only a booklet would print: when to call, what not to mix, and signs to report
 * that neither a card nor the table of side effects names. `shared` are the statements of the shared signs.
 * Counterparts match by keywords; the wording is up to the editor.
 */
export const checkLongForm = (
  file: VFile,
  statements: readonly Statement[],
  shared: readonly Statement[],
  { safety, sections }: Pick<Locale, 'safety' | 'sections'>,
): void => {
  const stated = statedWords([...statements, ...shared], safety);
  // The clinic asks everybody what they have or take before a treatment: that is not a sign to watch for.
  const history = sections.treatments.find(({ id }) => id === 'before-you-start')?.title;
  for (const statement of statements.filter((one) => one.isLong && !isTopic(one, safety))) {
    if (tellsToCall(statement.text, safety) || tellsNotToMix(statement.text, safety))
      reportHidden(file, statement);
    if (statement.section === history) continue;
    const unstated = reportsIn(statement, safety).find((words) => !isStatedOnSheet(words, stated, safety));
    if (unstated !== undefined) reportUnstated(file, statement, unstated);
  }
};
