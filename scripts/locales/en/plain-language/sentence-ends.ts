import { type PossibleEnd, splitBy } from '../../rules/sentence-splitter.ts';
import {
  ABBREVIATIONS_BEFORE_NUMBERS,
  BEFORE_INITIALS,
  DAYS_AND_MONTHS,
  LEADING_ABBREVIATIONS,
  LETTERED,
  SENTENCE_STARTERS,
  TIME_ZONES,
  TITLES,
  TITLES_OR_STREETS,
  UNITS_WITH_PARTS,
} from './sentence-words.ts';

/** A mark that may end a sentence, closing marks after it, and the next word. */
const MARK =
  /(?<mark>[.!?…]+)(?<close>[”’)\]"']*)\s+(?=(?:[—–-]\s+)?[“‘("'[]*(?<next>[\p{L}\p{N}][\p{L}\p{N}’'.-]*))/gu;

/** The context of a full stop: the word before it, the one before that, and the one after it. */
type StopContext = { before: string; word: string; next: string };

const isNumber = (word: string): boolean => /^\d/u.test(word);
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const isLetter = (word: string): boolean => /^\p{L}$/u.test(word);
const isDotted = (word: string): boolean => /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
const bare = (word: string): string => word.replace(/[.’']+$/u, '').toLowerCase();
const isStarter = (word: string): boolean => SENTENCE_STARTERS.has(bare(word));

const goesOnAfterClock = (next: string): boolean =>
  isNumber(next) || DAYS_AND_MONTHS.has(bare(next)) || TIME_ZONES.has(bare(next));

const endsAfterTitle = ({ before, word, next }: StopContext): boolean =>
  TITLES_OR_STREETS.has(word) && isCapital(before) && isStarter(next);

/**
 * A single letter is the initial of a name (“J. Smith”), the name of a thing (“vitamin D.”) or the mark of an
 * item (“A. Rest”).
 */
const endsAfterLetter = ({ before, next }: StopContext): boolean => {
  if (before === '') return false;
  if (isStarter(next)) return true;
  if (/^\p{Lu}\.$/u.test(next)) return false;
  return LETTERED.has(before.toLowerCase()) || !(isCapital(before) || BEFORE_INITIALS.has(bare(before)));
};

const endsAtStop = (around: StopContext): boolean => {
  const { before, word, next } = around;
  const short = word.toLowerCase();
  if (before === '' && isNumber(word) && !word.includes('.')) return false;
  if (LEADING_ABBREVIATIONS.has(short)) return false;
  if (TITLES.has(word)) return endsAfterTitle(around);
  if (isNumber(next) && isNumber(before) && UNITS_WITH_PARTS.has(short)) return false;
  if (isNumber(next) && ABBREVIATIONS_BEFORE_NUMBERS.has(short)) return isNumber(before);
  if (short === 'a.m' || short === 'p.m') return !goesOnAfterClock(next);
  if (DAYS_AND_MONTHS.has(short) && DAYS_AND_MONTHS.has(bare(next))) return word.length > 5;
  if (isDotted(word) && isCapital(word)) return isNumber(next) || isStarter(next);
  return isLetter(word) && isCapital(word) && !isNumber(next) ? endsAfterLetter(around) : true;
};

const wordsBefore = (text: string): Pick<StopContext, 'before' | 'word'> => {
  const [, before = '', word = ''] =
    /(?:(?<before>[\p{L}\p{N}.’'-]+)[\s(“‘"]+)?(?<word>[\p{L}\p{N}.’'-]*)$/u.exec(text) ?? [];
  return { before, word };
};

/** Inside brackets within a sentence an abbreviation ends: “(at 4 p.m.) Monday”. */
const endsInBrackets = (text: string, { word, next }: StopContext): boolean =>
  !(isDotted(word) && /\([^(\p{Lu}][^()]*$/u.test(text)) || isStarter(next);

const endsSentence = ({ text, mark, close, next }: PossibleEnd): boolean => {
  if (mark !== '.') return true;
  const around = { ...wordsBefore(text), next };
  if (close.includes(')')) return endsInBrackets(text, around);
  return close === '' ? endsAtStop(around) : true;
};

/**
 * The sentences of an English text, in order; the last sentence and single lines need no full stop. The
 * library `parse-english` joins two sentences after a single letter, after “p.m.” and after “etc.”, so the
 * ends are found here.
 */
export const splitSentences = (text: string): string[] => splitBy(text, { mark: MARK, endsSentence });
