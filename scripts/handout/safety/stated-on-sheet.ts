import type { SafetyWords } from '../../model/safety-words.ts';
import { tellsToCall, tellsToReport } from './safety-words.ts';
import type { Statement } from './statements.ts';

/** The words of a text in lower case and without endings: "hurts" and "hurting" count as one word. */
export const signWords = (text: string, { idleWords, stem }: SafetyWords): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !idleWords.has(word)).map(stem);

/** Whether a statement is on the sheet itself, not only in the booklet, and says what to tell the clinic. */
const isStatedToAll = (
  { isLong, isHeading, isEffect, card, text }: Statement,
  safety: SafetyWords,
): boolean =>
  !isLong &&
  !isHeading &&
  (card !== null || isEffect || tellsToCall(text, safety) || tellsToReport(text, safety));

/**
 * The words of the care cards, the table of side effects and the “call us” lines of a sheet, including the
 * shared signs.
 */
export const statedWords = (statements: readonly Statement[], safety: SafetyWords): ReadonlySet<string> =>
  new Set(
    statements.filter((one) => isStatedToAll(one, safety)).flatMap(({ text }) => signWords(text, safety)),
  );

/**
 * Whether a line of the long form names a sign that the sheet itself asks people to report; also true when it
 * names none.
 */
export const isStatedOnSheet = (text: string, stated: ReadonlySet<string>, safety: SafetyWords): boolean => {
  const words = signWords(text, safety);
  return words.length === 0 || words.some((word) => stated.has(word));
};
