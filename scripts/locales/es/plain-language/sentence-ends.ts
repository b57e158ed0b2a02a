import {
  ABBREVIATIONS_BEFORE_NUMBERS,
  DAYS_AND_MONTHS,
  LEADING_ABBREVIATIONS,
  LETTERED,
  SENTENCE_STARTERS,
  TITLES,
} from './abbreviations.ts';

/** A mark that may end a sentence, what closes after it, and the word that follows, which “¿” or “¡” may open. */
const MARK =
  /(?<mark>[.!?…]+)(?<close>[”’»)\]"']*)\s+(?=(?:[—–-]\s+)?[“‘«("'[¿¡]*(?<next>[\p{L}\p{N}][\p{L}\p{N}’'.-]*))/gu;

const PARAGRAPHS = /\n{2,}/u;

/** What stands around a full stop: the word it follows, the word before that, and the word after it. */
type Around = { before: string; word: string; next: string };

const isNumber = (word: string): boolean => /^\d/u.test(word);
const isCapitalLetter = (word: string): boolean => /^\p{Lu}$/u.test(word);
const isDotted = (word: string): boolean => /^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(word);
const bare = (word: string): string => word.replace(/[.’']+$/u, '').toLowerCase();
const isStarter = (word: string): boolean => SENTENCE_STARTERS.has(bare(word));

/** “mRNA” and “pH” start a sentence as they are. */
const goesOn = (next: string): boolean => /^\p{Ll}/u.test(next) && !/^\p{Ll}\p{Lu}/u.test(next);

/** After a time of day, as “8 a.m.” or “8 a. m.”, a number or a day goes on. */
const endsAfterClock = (next: string): boolean => !(isNumber(next) || DAYS_AND_MONTHS.has(bare(next)));

/** A letter is the initial of a name (“J. Pérez”), the name of a thing (“vitamina D.”) or the mark of an item (“A. Descanse”). */
const endsAfterLetter = ({ before, next }: Around): boolean => {
  if (before === '') return false;
  return LETTERED.has(before.toLowerCase()) || isStarter(next);
};

const isClock = ({ before, word }: Around): boolean =>
  /^[ap]\.m$/iu.test(word) || (/^m$/iu.test(word) && /^[ap]\.$/iu.test(before));

const endsAtStop = (around: Around): boolean => {
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

const wordsBefore = (text: string): Pick<Around, 'before' | 'word'> => {
  const [, before = '', word = ''] =
    /(?:(?<before>[\p{L}\p{N}.’'-]+)[\s(“‘«"¿¡]+)?(?<word>[\p{L}\p{N}.’'-]*)$/u.exec(text) ?? [];
  return { before, word };
};

const endsSentence = (text: string, mark: string, close: string, next: string): boolean => {
  if (goesOn(next)) return false;
  if (mark !== '.' || close !== '') return true;
  return endsAtStop({ ...wordsBefore(text), next });
};

const splitParagraph = (text: string): string[] => {
  const sentences: string[] = [];
  let start = 0;
  for (const match of text.matchAll(MARK)) {
    const { mark = '', close = '', next = '' } = match.groups ?? {};
    if (!endsSentence(text.slice(start, match.index), mark, close, next)) continue;
    sentences.push(text.slice(start, match.index + mark.length + close.length));
    start = match.index + match[0].length;
  }
  return [...sentences, text.slice(start)];
};

/** The sentences of a Spanish text, in order; its end ends the last one, and a line without a full stop is one. */
export const splitSentences = (text: string): string[] =>
  text
    .split(PARAGRAPHS)
    .flatMap(splitParagraph)
    .map((sentence) => sentence.trim());
