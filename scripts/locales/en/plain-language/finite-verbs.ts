import {
  AFTER_PARTICIPLES,
  ANSWER,
  BEFORE_COMMANDS,
  BEFORE_NOUNS,
  NAMES_FIRST,
  OBJECT_STARTS,
  OBJECTS,
  OPENERS,
  PLURALS,
  READER_OBJECTS,
  SUBJECTS,
  TIMES,
} from './around-verbs.ts';
import { EVERYDAY_NOUN_VERBS, EVERYDAY_VERBS } from './everyday-verbs.ts';
import { isAfterPhrase, isNounInS, isPastAlone, isThirdOfOne } from './subjects.ts';
import { contextAt, isFormOf, isPunctuation, tokensOf, type WordContext } from './tokens.ts';
import { ALSO_ADJECTIVES, ALSO_NOUNS, AUXILIARIES, IRREGULAR_PAST, VERBS } from './verbs.ts';

const isCommandPlace = ({ before, index }: WordContext): boolean =>
  index === 0 || isPunctuation(before) || BEFORE_COMMANDS.has(before);

/** “Rest, small meals” and “Cough or fever” name things. */
const isCommand = (spot: WordContext): boolean =>
  isCommandPlace(spot) &&
  !/s$/u.test(spot.word.replace(/ss$/u, '')) &&
  !/^(?:[,;:]|or|of)$/u.test(spot.next) &&
  (!NAMES_FIRST.has(spot.word) || OBJECTS.has(spot.next));

/** Whether the first word is a verb because of what follows it: no noun comes before “your” or “us”. */
const opensCommand = (first: string, next: string, third: string): boolean => {
  if (!/^\p{L}{2,}$/u.test(first) || /(?:...ing|ly|[^s]s)$/u.test(first)) return false;
  if (BEFORE_NOUNS.has(first) || BEFORE_COMMANDS.has(first) || OPENERS.has(first)) return false;
  return READER_OBJECTS.has(next) || (/^(?:the|an?|each|every)$/u.test(next) && !TIMES.has(third));
};

/**
 * Whether a preceding noun agrees: “skin itches”, “joints ache”, “A and B need”, “shots such as A start”, but
 * not “blood test”. An activity, such as “shivering without a fever”, may have any verb.
 */
const agrees = (spot: WordContext): boolean => {
  const { word, before, earlier, first } = spot;
  if (BEFORE_NOUNS.has(before) || isPunctuation(before) || before === '') return false;
  if (/...ing$/u.test(first)) return true;
  const isPlural =
    /[^su]s$/u.test(before) || PLURALS.has(before) || earlier.some((one) => one === 'and' || one === 'as');
  const isThird = /[^s]s$/u.test(word);
  if (isThird && isNounInS(spot)) return false;
  return isThird !== isPlural || isAfterPhrase(spot);
};

/** “A scan uses a small dose”, “ice numbs the skin” and “the agency approved it”, but not “2 doses a day” or “used the next day”. */
const hasObject = ({ word, before, next, third }: WordContext): boolean =>
  /\p{L}{2}/u.test(before) &&
  !BEFORE_NOUNS.has(before) &&
  OBJECTS.has(next) &&
  !TIMES.has(third) &&
  (/...ed$/u.test(word) || /[^su]s$/u.test(word));

/** “Drugs thin the blood”, “doctors used strontium” and “the agency approved it”, but not “foods fried in fat” or “pills twice a day”. */
const isAfterPlural = ({ word, before, earlier, next, third }: WordContext): boolean => {
  const isNamed =
    /^(?:the|a|an|your|our)$/u.test(earlier.at(-2) ?? '') && /..ed$/u.test(word) && before !== 'well';
  if (!/[^su]s$/u.test(before) && !PLURALS.has(before) && !isNamed) return false;
  if (/..ed$/u.test(word))
    return next !== '' && !isPunctuation(next) && !AFTER_PARTICIPLES.has(next) && !/ly$/u.test(next);
  return (
    OBJECTS.has(next) &&
    !TIMES.has(third) &&
    !isPunctuation(word) &&
    !BEFORE_NOUNS.has(word) &&
    !OPENERS.has(word) &&
    !BEFORE_COMMANDS.has(word) &&
    !/(?:^\d|ly$|[^s]s$)/u.test(word) &&
    !AFTER_PARTICIPLES.has(word)
  );
};

const isVerb = (spot: WordContext): boolean => {
  const { word, before, next } = spot;
  if (word === 'lasts' && spot.index > 0) return true;
  if (hasObject(spot) || isAfterPlural(spot) || isThirdOfOne(spot) || isPastAlone(spot)) return true;
  if (AUXILIARIES.has(word) || IRREGULAR_PAST.has(word)) return true;
  if (isFormOf(word, ALSO_ADJECTIVES))
    return SUBJECTS.has(before) || agrees(spot) || (isCommandPlace(spot) && OBJECT_STARTS.has(next));
  if (isFormOf(word, ALSO_NOUNS) || isFormOf(word, EVERYDAY_NOUN_VERBS))
    return SUBJECTS.has(before) || isCommand(spot) || agrees(spot);
  if (isFormOf(word, VERBS) || isFormOf(word, EVERYDAY_VERBS)) return true;
  return /..ed$/u.test(word) && SUBJECTS.has(before);
};

const haveVerb = (tokens: readonly string[]): boolean => {
  const [first = '', second = '', third = ''] = tokens;
  return opensCommand(first, second, third) || tokens.some((_, index) => isVerb(contextAt(tokens, index)));
};

/**
 * Whether an English sentence, or a part of one, has a finite verb. When unsure, returns true; an answer
 * needs none.
 */
export const hasVerb = (sentence: string): boolean =>
  ANSWER.test(sentence) ||
  haveVerb(tokensOf(sentence)) ||
  haveVerb(tokensOf(sentence.replace(/\([^()]*\)/gu, ' ')));
