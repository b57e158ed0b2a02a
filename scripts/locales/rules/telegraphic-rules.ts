import type { WordingMatch, WrittenPart } from '../../model/plain-language.ts';
import type { Clipped } from './clipped.ts';
import type { PlacedWords } from './word-rules.ts';

/** Vocabulary of the rules in a language; the examples are shown in messages. */
export type TelegraphicWords = {
  splitSentences: (text: string) => string[];
  hasVerb: (sentence: string) => boolean;
  /** Whether the words are feelings alone, such as “very tired”. */
  isFeeling: (text: string) => boolean;
  /** Words that join the last of a row to the others. */
  joins: RegExp;
  /** Asks the reader to tell. */
  asks: RegExp;
  howSoon: RegExp;
  /** “Call 911” says how soon by itself. */
  callsEmergency: RegExp;
  examples: { howSoon: string; sentence: string; effect: string };
};

/** A rule gives what is clipped in a text. */
export type TelegraphicRule = (text: string) => Clipped[];

export const isQuestion = (sentence: string): boolean => /\?[”"’'»]?$/u.test(sentence);

/** Asks to tell, and does not say how soon. */
export const noHowSoon =
  ({ splitSentences, asks, howSoon, callsEmergency, examples }: TelegraphicWords): TelegraphicRule =>
  (text) => {
    const asking = splitSentences(text).filter((sentence) => asks.test(sentence));
    const late = asking.find((sentence) => !howSoon.test(sentence) && !callsEmergency.test(sentence));
    const words = late ?? (howSoon.test(text) || callsEmergency.test(text) ? null : text);
    if (words === null) return [];
    const expected = 'how soon to tell: now, today, this week, or at your next visit';
    return [{ words, expected, fix: `Write who is told, how soon, and of what: ${examples.howSoon}` }];
  };

/** “Good news!” beside a whole sentence leaves nothing to guess. */
const isExclamation = (sentence: string): boolean => /^(?:\S+ ){0,4}\S+![”"’'»]?$/u.test(sentence);

/** A sentence without a verb that is no question. */
export const noVerb =
  ({ splitSentences, hasVerb, examples }: TelegraphicWords): TelegraphicRule =>
  (text) => {
    const sentences = splitSentences(text).filter((sentence) => /\p{L}/u.test(sentence));
    const hasWhole = sentences.some((sentence) => hasVerb(sentence));
    return sentences
      .filter((sentence) => !isQuestion(sentence) && !hasVerb(sentence))
      .filter((sentence) => !(hasWhole && isExclamation(sentence)))
      .map((words) => ({
        words,
        expected: 'a whole sentence, with a verb',
        fix: `Say who does what: ${examples.sentence}.`,
      }));
  };

/** Signs in a row without a word that joins them. */
const isBareList = (text: string, { joins, isFeeling }: TelegraphicWords): boolean => {
  const parts = text.replace(/[.]$/u, '').split(/[,;]\s+/u);
  return parts.length > 1 && !joins.test(parts.at(-1) ?? '') && !parts.slice(0, -1).every(isFeeling);
};

/** The first words of an effect may be a noun; what comes after them must say something. */
export const clippedEffect =
  (language: TelegraphicWords): TelegraphicRule =>
  (text) => {
    const { splitSentences, hasVerb, isFeeling, examples } = language;
    const [name = '', ...rest] = splitSentences(text);
    const isClipped = !hasVerb(name) && (isFeeling(name) || isBareList(name, language));
    const expected = 'a sentence, or a noun that names the sign';
    return [
      ...(isClipped ? [{ words: name, expected, fix: `Write ${examples.effect}.` }] : []),
      ...noVerb(language)(rest.join(' ')),
    ];
  };

/** Requirements of each part of a sheet. */
export type TelegraphicRules = Readonly<Record<WrittenPart, readonly TelegraphicRule[]>>;

/** Clipped, telegraphic phrases of a text, which leave a reader to guess. */
export const telegraphicIn = (rules: TelegraphicRules, { text, part }: PlacedWords): WordingMatch[] =>
  rules[part]
    .flatMap((rule) => rule(text))
    .map(({ words, expected, fix }) => ({
      rule: 'plain/telegraphic',
      severity: 'error',
      words,
      found: `“${words}”`,
      expected,
      fix,
    }));
