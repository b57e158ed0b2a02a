import type { WordingMatch } from '../../../model/plain-language.ts';
import type { Clipped } from '../../rules/clipped.ts';
import {
  clippedEffect,
  isQuestion,
  noHowSoon,
  noVerb,
  type TelegraphicRules,
  type TelegraphicWords,
  telegraphicIn,
} from '../../rules/telegraphic-rules.ts';
import type { PlacedWords } from '../../rules/word-rules.ts';
import { hasVerb } from './finite-verbs.ts';
import { splitSentences } from './sentence-ends.ts';
import { withoutUnit } from './thresholds.ts';
import { tokensOf } from './tokens.ts';
import { CLIPPED_VERBS, FEELINGS } from './verbs.ts';

const HOW_SOON =
  /\b(?:now|at once|right away|today|tonight|this week|next visit|each visit|same day|within \d+ (?:hours?|days?)|in the next \d+ (?:hours?|days?)|before (?:you|your|the|each|we))\b/iu;
const ASKS = /\b(?:call|tell|let) us\b|\bget help\b/iu;
/** “Call 911” implies how soon. */
const CALLS_EMERGENCY = /\bcall (?:911|999|112|\d{3}\b)/iu;

/** A label before its text, such as “Missed pills:”. */
const withoutLabel = (text: string): string => text.replace(/^[^.:!?]{1,60}:\s+/u, '');

/** “Can I drive?” as the subject of a sentence. */
const OPENS_WITH_QUOTE = /^["“]/u;

/** “Causes of pain” and “May 5” start with a noun. */
const startsWithVerb = ([first = '', next = '']: readonly string[]): boolean =>
  CLIPPED_VERBS.has(first) && !/^(?:of|and|or|\d.*)$/u.test(next);

/** A sentence that starts with its verb and is neither a question nor a command. */
const noSubject = (text: string): Clipped[] =>
  splitSentences(text)
    .filter((sentence) => !isQuestion(sentence) && !OPENS_WITH_QUOTE.test(sentence))
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

const LANGUAGE: TelegraphicWords = {
  splitSentences,
  hasVerb,
  isFeeling,
  joins: JOINS,
  asks: ASKS,
  howSoon: HOW_SOON,
  callsEmergency: CALLS_EMERGENCY,
  examples: {
    howSoon: '“Tell us today if you cannot eat.”',
    sentence: '“Take a short walk each day”, “We test your blood each month”',
    effect: '“You feel tired”, “Your mouth gets sore, or food tastes odd”, or one noun such as “Hair loss”',
  },
};

const [howSoon, verb, effect] = [noHowSoon(LANGUAGE), noVerb(LANGUAGE), clippedEffect(LANGUAGE)];

/** Requirements of each part of a sheet. A sign on a care card may be a noun. */
const RULES: TelegraphicRules = {
  effect: [effect, noSubject, withoutUnit],
  action: [verb, noSubject, withoutUnit],
  'when-to-tell': [howSoon, verb, noSubject, withoutUnit],
  item: [verb, noSubject, withoutUnit],
  sign: [noSubject, withoutUnit],
  other: [withoutUnit],
};

/** Clipped, telegraphic phrases, which readers must complete by guessing. */
export const telegraphicMatches = (text: PlacedWords): WordingMatch[] => telegraphicIn(RULES, text);
