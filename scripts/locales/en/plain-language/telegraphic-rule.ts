import type { WordingMatch, WrittenPart } from '../../../model/plain-language.ts';
import { hasVerb, tokensOf } from './finite-verbs.ts';
import { splitSentences } from './sentence-ends.ts';
import { type Clipped, withoutUnit } from './thresholds.ts';
import { CLIPPED_VERBS, FEELINGS } from './verbs.ts';

type PlacedWords = { text: string; part: WrittenPart };

const HOW_SOON =
  /\b(?:now|at once|right away|today|tonight|this week|next visit|each visit|same day|within \d+ (?:hours?|days?)|in the next \d+ (?:hours?|days?)|before (?:you|your|the|each|we))\b/iu;
const ASKS = /\b(?:call|tell|let) us\b|\bget help\b/iu;
/** “Call 911” says how soon by itself. */
const CALLS_EMERGENCY = /\bcall (?:911|999|112|\d{3}\b)/iu;

/** A label before its text, such as “Missed pills:”. */
const withoutLabel = (text: string): string => text.replace(/^[^.:!?]{1,60}:\s+/u, '');

const noHowSoon = (text: string): Clipped[] => {
  const asking = splitSentences(text).filter((sentence) => ASKS.test(sentence));
  const late = asking.find((sentence) => !HOW_SOON.test(sentence) && !CALLS_EMERGENCY.test(sentence));
  const words = late ?? (HOW_SOON.test(text) || CALLS_EMERGENCY.test(text) ? null : text);
  return words === null
    ? []
    : [
        {
          words,
          expected: 'how soon to tell: now, today, this week, or at your next visit',
          fix: 'Write who is told, how soon, and of what: “Tell us today if you cannot eat.”',
        },
      ];
};

const isQuestion = (sentence: string): boolean => /\?[”"’']?$/u.test(sentence);

const noVerb = (text: string): Clipped[] =>
  splitSentences(text)
    .filter((sentence) => /\p{L}/u.test(sentence) && !isQuestion(sentence) && !hasVerb(sentence))
    .map((words) => ({
      words,
      expected: 'a whole sentence, with a verb',
      fix: 'Say who does what: “Take a short walk each day”, “We test your blood each month”.',
    }));

/** “Causes of pain” and “May 5” start with a noun. */
const startsWithVerb = ([first = '', next = '']: readonly string[]): boolean =>
  CLIPPED_VERBS.has(first) && !/^(?:of|and|or|\d.*)$/u.test(next);

/** A sentence that starts with its verb and is no question and no command. */
const noSubject = (text: string): Clipped[] =>
  splitSentences(text)
    .filter((sentence) => !isQuestion(sentence))
    .map(withoutLabel)
    .filter((sentence) => startsWithVerb(tokensOf(sentence)))
    .map((words) => ({
      words,
      expected: 'who or what does it, before the verb',
      fix: 'Add the subject: “It lasts 3 days”, “You cannot drink”.',
    }));

const JOINS =
  /\b(?:and|or|with|without|most|above all|often|when|because|though|although|also|in|on|at|after|before|from|for|if|that|which|of|so|even|then|but|up to|about)\b/iu;

const isFeeling = (text: string): boolean => {
  const tokens = tokensOf(text).filter(
    (word) =>
      !/^(?:[,;:]|very|more|less|often|and|or|than|usual|too|in|the|first|days|for|some|at|a|day|most|of|time)$/u.test(
        word,
      ),
  );
  return tokens.every((word) => FEELINGS.has(word));
};

/** Signs in a row without “and” or “or”. */
const isBareList = (text: string): boolean => {
  const parts = text.replace(/[.]$/u, '').split(/[,;]\s+/u);
  const last = parts.at(-1) ?? '';
  return parts.length > 1 && !JOINS.test(last) && !parts.slice(0, -1).every(isFeeling);
};

/** The first words of an effect may be a noun; what comes after them must say something. */
const clippedEffect = (text: string): Clipped[] => {
  const [name = '', ...rest] = splitSentences(text);
  const words = hasVerb(name) || !(isFeeling(name) || isBareList(name)) ? [] : [name];
  return [
    ...words.map((found) => ({
      words: found,
      expected: 'a sentence, or a noun that names the sign',
      fix: 'Write “You feel tired”, “Your mouth gets sore, or food tastes odd”, or one noun such as “Hair loss”.',
    })),
    ...noVerb(rest.join(' ')),
  ];
};

/** What each part of a sheet must say. A sign on a care card may be a noun. */
const RULES: Readonly<Record<WrittenPart, readonly ((text: string) => Clipped[])[]>> = {
  effect: [clippedEffect, noSubject, withoutUnit],
  action: [noVerb, noSubject, withoutUnit],
  'when-to-tell': [noHowSoon, noVerb, noSubject, withoutUnit],
  item: [noVerb, noSubject, withoutUnit],
  sign: [noSubject, withoutUnit],
  other: [withoutUnit],
};

/** Clipped, telegraphic phrases, which leave a reader to guess. */
export const telegraphicMatches = ({ text, part }: PlacedWords): WordingMatch[] =>
  RULES[part]
    .flatMap((rule) => rule(text))
    .map(({ words, expected, fix }) => ({
      rule: 'plain/telegraphic',
      severity: 'error',
      words,
      found: `“${words}”`,
      expected,
      fix,
    }));
