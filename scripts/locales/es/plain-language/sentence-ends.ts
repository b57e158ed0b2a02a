import { type PossibleEnd, splitBy } from '../../rules/sentence-splitter.ts';
import {
  ABBREVIATIONS_BEFORE_NUMBERS,
  DAYS_AND_MONTHS,
  LEADING_ABBREVIATIONS,
  LETTERED,
  SENTENCE_STARTERS,
  TITLES,
} from './abbreviations.ts';

/**
 * A mark that may end a sentence, closing marks after it, and the next word, which may start with “¿” or “¡”.
 */
const MARK =
  /(?<mark>[.!?…]+)(?<close>[”’»)\]"']*)\s+(?=(?:[—–-]\s+)?[“‘«("'[¿¡]*(?<next>[\p{L}\p{N}][\p{L}\p{N}’'.-]*))/gu;

/** The context of a full stop: the word before it, the one before that, and the one after it. */
type StopContext = { before: string; word: string; next: string };

const isNumber = (word: string): boolean => /^\d/u.test(word);
const isCapitalLetter = (word: string): boolean => /^\p{Lu}$/u.test(word);
const isDotted = (word: string): boolean => /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
const bare = (word: string): string => word.replace(/[.’']+$/u, '').toLowerCase();
const isStarter = (word: string): boolean => SENTENCE_STARTERS.has(bare(word));

/** After a time of day, such as “8 a.m.” or “8 a. m.”, a number or a day continues the sentence. */
const endsAfterClock = (next: string): boolean => !(isNumber(next) || DAYS_AND_MONTHS.has(bare(next)));

/**
 * A single letter is the initial of a name (“J. Pérez”), the name of a thing (“vitamina D.”) or the mark of
 * an item (“A. Descanse”).
 */
const endsAfterLetter = ({ before, next }: StopContext): boolean => {
  if (before === '') return false;
  return LETTERED.has(before.toLowerCase()) || isStarter(next);
};

const isClock = ({ before, word }: StopContext): boolean =>
  /^[ap]\.m$/iu.test(word) || (/^m$/iu.test(word) && /^[ap]\.$/iu.test(before));

const endsAtStop = (around: StopContext): boolean => {
  const { before, word, next } = around;
  const short = word.toLowerCase();
  if (before === '' && isNumber(word) && !word.includes('.')) return false;
  if (isClock(around)) return endsAfterClock(next);
  if (TITLES.has(short)) return false;
  if (LEADING_ABBREVIATIONS.has(short) && !isCapitalLetter(word)) return false;
  if (isNumber(next) && ABBREVIATIONS_BEFORE_NUMBERS.has(short)) return short === 'no' && before === '';
  if (short === 'uu' || isDotted(word)) return isNumber(next) || isStarter(next);
  return isCapitalLetter(word) ? endsAfterLetter(around) : true;
};

const wordsBefore = (text: string): Pick<StopContext, 'before' | 'word'> => {
  const [, before = '', word = ''] =
    /(?:(?<before>[\p{L}\p{N}.’'-]+)[\s(“‘«"¿¡]+)?(?<word>[\p{L}\p{N}.’'-]*)$/u.exec(text) ?? [];
  return { before, word };
};

const endsSentence = ({ text, mark, close, next }: PossibleEnd): boolean => {
  if (mark !== '.' || close !== '') return true;
  return endsAtStop({ ...wordsBefore(text), next });
};

/** The sentences of a Spanish text, in order; the last sentence and single lines need no full stop. */
export const splitSentences = (text: string): string[] => splitBy(text, { mark: MARK, endsSentence });
