import type { VFile } from 'vfile';
import type { Place } from '../diagnostics/diagnostic.ts';
import { bodyOf, type SheetLibrary } from '../handout/assemble/library.ts';
import { entriesOf, entryOf } from '../handout/plan/find-entry.ts';
import type { PlannedHandout } from '../handout/plan/planned-handout.ts';
import { type Statement, statementsIn } from '../handout/safety/statements.ts';
import { localeOf } from '../model/locale.ts';
import { placeOfText } from './place-of-text.ts';

/** A place in an author's file. */
export type FilePlace = { file: VFile; place: Place };

/** Minimum word overlap for a match. */
const MIN_SHARED = 0.6;

const comparableWords = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const share = (words: readonly string[], { text }: Statement): number => {
  const there = new Set(comparableWords(text));
  return words.filter((word) => there.has(word)).length / Math.max(1, words.length);
};

/**
 * The source of a sheet's sentence: in the file of the sheet or in a shared block. A sentence composed from
 * front matter and phrases is placed at the first line of the sheet's file.
 */
export const placeOfWords = (
  { content, bodies }: SheetLibrary,
  sheet: PlannedHandout,
  sentence: string,
): FilePlace => {
  const locale = localeOf(content.locales, sheet.language);
  const own = entryOf(content, sheet).file;
  const shared = entriesOf(content).filter(
    ({ collection, language }) => collection === 'shared' && language === sheet.language,
  );
  const words = comparableWords(sentence);
  const found = [own, ...shared.map(({ file }) => file)]
    .flatMap((file) => statementsIn(bodyOf(bodies, file), locale).map((statement) => ({ file, statement })))
    .map((one) => ({ ...one, share: share(words, one.statement) }))
    .reduce<{ file: VFile; statement: Statement; share: number } | null>(
      (best, one) => (one.share > (best?.share ?? MIN_SHARED) ? one : best),
      null,
    );
  if (found === null) return { file: own, place: { line: 1, column: 1 } };
  return { file: found.file, place: placeOfText(found.file, found.statement.at, sentence) };
};
