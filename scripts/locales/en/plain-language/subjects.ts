import {
  AFTER_PARTICIPLES,
  BEFORE_COMMANDS,
  BEFORE_NOUNS,
  COUNTED,
  MANY,
  NEAR,
  OBJECTS,
  SINGULAR,
  TIMES,
} from './around-verbs.ts';
import { isPunctuation, type WordContext } from './tokens.ts';
import { ACTORS, NOUNS_IN_S } from './verbs.ts';

/** “A man rests” and “each drug works”: a word in “s” behind one thing is no plural. */
const isOfOne = ({ first, earlier, before }: WordContext): boolean =>
  SINGULAR.has(first) && !BEFORE_NOUNS.has(before) && !earlier.slice(0, -1).some((one) => one === 'of');

/** “A walker with wheels rolls” and “rails by the tub stop”: another noun is between the subject and its verb. */
export const isAfterPhrase = ({ phrase, first }: WordContext): boolean =>
  phrase.slice(0, -1).some((word) => NEAR.has(word)) && !NEAR.has(first) && !BEFORE_COMMANDS.has(first);

/** “The tube drains fluid”: what the verb acts on follows it. */
const hasNounAfter = ({ first, next }: WordContext): boolean =>
  /^(?:the|your|our|my|their)$/u.test(first) &&
  /^\p{L}{3}/u.test(next) &&
  !AFTER_PARTICIPLES.has(next) &&
  !BEFORE_NOUNS.has(next);

/** “A ramp beats stairs”: no plural follows “a”, but in “a few rugs” and “a list of names”. */
export const isThirdOfOne = (spot: WordContext): boolean => {
  const { word, before, phrase, first, index } = spot;
  const between = phrase.slice(index <= 5 ? 1 : 0);
  return (
    SINGULAR.has(first) &&
    index > 1 &&
    /\p{L}{2}[^su]s$/u.test(word) &&
    /^\p{L}{2}/u.test(before) &&
    !TIMES.has(word.replace(/s$/u, '')) &&
    !between.some(
      (one) => isPunctuation(one) || BEFORE_NOUNS.has(one) || BEFORE_COMMANDS.has(one) || MANY.has(one),
    )
  );
};

/** Past forms of verbs that need no object: what comes before them is their subject. */
const PAST_ALONE = new Set(
  (
    'healed eased closed mended faded stopped started ended lasted helped worked improved dropped passed happened returned worsened ' +
    'settled cleared cooled opened dried cracked collapsed ached itched burned softened hardened recovered changed moved increased decreased'
  ).split(' '),
);

/** “Her hip healed in 6 weeks” and “Mr. Lee's pain eased”, but not “skin healed with salt”. */
export const isPastAlone = ({ word, before, phrase, first, index }: WordContext): boolean =>
  index > 1 &&
  PAST_ALONE.has(word) &&
  !BEFORE_NOUNS.has(before) &&
  !isPunctuation(before) &&
  (/^(?:the|an?|your|our|my|his|her|their|this|that|each|every|one)$/u.test(first) ||
    phrase.some((one) => /'s$/u.test(one)));

/** “Blood counts” are things, and “every step counts” is a sentence. */
export const isNounInS = (spot: WordContext): boolean => {
  const { word, before, next } = spot;
  if (word === 'counts') return COUNTED.has(before);
  if (next === 'from' || /ly$/u.test(next)) return false;
  return (
    NOUNS_IN_S.has(word) &&
    !ACTORS.has(before) &&
    !isOfOne(spot) &&
    !hasNounAfter(spot) &&
    !(OBJECTS.has(next) && !TIMES.has(spot.third))
  );
};
