import { tellsToCall, tellsToReport } from './safety-words.ts';
import type { Statement } from './statements.ts';

/** Words that say nothing of what a sign is. */
const IDLE = new Set(
  (
    'about above after again all always and another any anything are ask back bad because been before better but call can ' +
    'care could day days did does doing done each early easy ever every feel feels for from get gets good had has have help ' +
    'helps her his hour hours how into its just know less let likely long lot make makes many may medicine medicines might ' +
    'more most much need needs next nor not now off often once one ones only other our out over own plan please right say see ' +
    'should show some soon still such take takes team tell than that the their them then there these they thing things this ' +
    'those times too treatment two use very visit want was way week weeks well were what when where which while who will with ' +
    'without work works would you your'
  ).split(' '),
);

const stem = (word: string): string => word.replace(/(?:ings?|ed|es|s|y|e)$/u, '');

/** What a text names, in lower case and without endings: "hurts" and "hurting" are one word. */
const signWords = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{3,}/gu) ?? []).filter((word) => !IDLE.has(word)).map(stem);

/** Says whether everybody reads a statement, and reads there what to tell the clinic. */
const isStatedToAll = ({ isLong, isEffect, card, text }: Statement): boolean =>
  !isLong && (card !== null || isEffect || tellsToCall(text) || tellsToReport(text));

/** What the care cards, the table of side effects and the “call us” lines of a sheet name, the shared signs among it. */
export const statedWords = (statements: readonly Statement[]): ReadonlySet<string> =>
  new Set(statements.filter(isStatedToAll).flatMap(({ text }) => signWords(text)));

/** Says whether a line of the long form names something that the sheet itself asks people to tell; also when it names nothing. */
export const isStatedOnSheet = (text: string, told: ReadonlySet<string>): boolean => {
  const words = signWords(text);
  return words.length === 0 || words.some((word) => told.has(word));
};
