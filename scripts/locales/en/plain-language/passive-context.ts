import { ADJECTIVES, isParticiple, isSeparable, STATES } from './participles.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Lower-case words that start a noun phrase. */
export const DETERMINERS = words(
  'the a an this that these those my your our his her their its any some each',
);

/** Lower-case words for persons, and those that start a clause. */
export const PERSONS = words('i you we they he she people who that which');

const PERSONS_USED = words('i you we he she people patients');

/** Words that may follow a participle used as a verb, not as the adjective of a noun. */
const AFTER_VERB = words(
  'by in on at to for with from into onto out off up down over under through during before after until as every each ' +
    'once twice when while if because since so and or but again here there together away back of between around about ' +
    'against without within daily weekly today now first most more less often well',
);

/**
 * Verbs with two objects, and verbs that name or make: after these, a participle before a noun may still be a
 * verb.
 */
const WITH_TWO_OBJECTS = words(
  'given told shown asked taught sent offered paid fed lent handed made kept sold promised',
);

/** Words in “s” that are not plurals. */
const NO_PLURALS = words(
  'always sometimes perhaps afterwards afterward days weeks hours months years times minutes this his its us less across ' +
    'plus as was is besides towards overseas upstairs downstairs outdoors indoors unless thus mornings evenings nights',
);

/** Words after “by” that say when or how, not who. */
const AFTER_BY = words(
  'mouth vein hand phone mail email car day night week month year itself themselves yourself now then noon morning',
);

/** “You’re” and the like, with a straight apostrophe. */
export const SHORT_ARE = /^(?:you|we|they)'re$|^i'm$/u;

/**
 * A word of a sentence, as written and in lower case, with its offsets; `isLast` before punctuation or the
 * end.
 */
export type Word = { text: string; word: string; start: number; end: number; isLast: boolean };

/** The words of a sentence. */
export const sentenceWords = (sentence: string): Word[] => {
  const found = [...sentence.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)];
  return found.map((match, index) => {
    const end = match.index + match[0].length;
    const gap = sentence.slice(end, found[index + 1]?.index ?? sentence.length);
    return {
      text: match[0],
      word: match[0].toLowerCase().replace(/’/gu, "'"),
      start: match.index,
      end,
      isLast: /[^\s“”‘’"']/u.test(gap) || index === found.length - 1,
    };
  });
};

/** A possible passive: a participle and the verb before it, as word indexes. */
export type Candidate = { all: readonly Word[]; verb: number; participle: number };

/** A word in lower case; empty beyond the sentence. */
export const wordAt = (all: readonly Word[], index: number): string => all[index]?.word ?? '';

const PARTICLES = words('down up off out away');

/** Whether “by” and an agent follow: “broken by the fall”, “broken down by the liver”. */
export const hasAgent = ({ all, participle }: Candidate): boolean => {
  const by = PARTICLES.has(wordAt(all, participle + 1)) ? participle + 2 : participle + 1;
  const next = wordAt(all, by + 1);
  return wordAt(all, by) === 'by' && next !== '' && !AFTER_BY.has(next) && !/^\d/u.test(next);
};

/** Whether the following words show that the participle is a verb. */
export const isVerbAfter = ({ all, participle }: Candidate): boolean => {
  const next = wordAt(all, participle + 1);
  return all[participle]?.isLast === true || AFTER_VERB.has(next) || /ly$/u.test(next);
};

/** “There are damaged cells”, “these are used needles”: the word belongs to a noun. */
const isOfNoun = (candidate: Candidate): boolean => {
  const { all, verb, participle } = candidate;
  const word = wordAt(all, participle);
  if (/^there(?:'s)?$/u.test(wordAt(all, verb - 1)) || wordAt(all, verb) === "there's") return true;
  if (isVerbAfter(candidate) || WITH_TWO_OBJECTS.has(word)) return false;
  const next = wordAt(all, participle + 1);
  return /[^s'u]s$/u.test(next) && next.length > 3 && !NO_PLURALS.has(next);
};

/** “You are used to the drug”: accustomed to it. */
const isAccustomed = ({ all, verb, participle }: Candidate): boolean => {
  if (wordAt(all, participle) !== 'used' || wordAt(all, participle + 1) !== 'to') return false;
  const next = wordAt(all, participle + 2);
  return (
    DETERMINERS.has(next) ||
    /^(?:it|them|him|us|being)$|.ing$/u.test(next) ||
    all.slice(Math.max(0, verb - 2), verb).some(({ word }) => PERSONS_USED.has(word))
  );
};

/** “Bone is made of cells” describes something. */
const isFixedPhrase = ({ all, participle }: Candidate): boolean => {
  const [word, next] = [wordAt(all, participle), wordAt(all, participle + 1)];
  return word === 'made' && (next === 'of' || (next === 'up' && wordAt(all, participle + 2) === 'of'));
};

/** “When you are done” and “you are set to go” are not passive, “the scan is done here” is. */
const isReady = ({ all, verb, participle }: Candidate): boolean =>
  /^(?:done|set)$/u.test(wordAt(all, participle)) &&
  (PERSONS.has(wordAt(all, verb - 1)) || SHORT_ARE.test(wordAt(all, verb)));

/** “Is broken down” is done by the body, “is broken” is a state. */
const isBrokenDown = ({ all, participle }: Candidate): boolean =>
  wordAt(all, participle) === 'broken' && wordAt(all, participle + 1) === 'down';

const QUANTITIES = words('there what nothing none any some more much many few little cancer tumor disease');

/** “Some cancer is left in the bone” says what remains; “the rod is left in the bone” is passive. */
const isRest = ({ all, verb, participle }: Candidate): boolean =>
  all[participle]?.isLast === true ||
  (/^(?:at|here|in|on|there)$/u.test(wordAt(all, participle + 1)) &&
    all.slice(Math.max(0, verb - 2), participle).some(({ word }) => QUANTITIES.has(word)));

/** Whether a verb and a following word are in passive voice. */
export const isPassive = (candidate: Candidate): boolean => {
  const { all, participle } = candidate;
  const word = wordAt(all, participle);
  if (isSeparable(word, wordAt(all, participle + 1))) return !isRest(candidate);
  if (!isParticiple(word)) return false;
  if (STATES.has(word) && (hasAgent(candidate) || isBrokenDown(candidate))) return true;
  if (ADJECTIVES.has(word) || STATES.has(word)) return false;
  return ![isOfNoun, isAccustomed, isFixedPhrase, isReady].some((isExcused) => isExcused(candidate));
};
