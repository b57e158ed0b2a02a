import {
  type Candidate,
  DETERMINERS,
  hasAgent,
  isPassive,
  isVerbAfter,
  PERSONS,
  SHORT_ARE,
  sentenceWords,
  type Word,
  wordAt,
} from './passive-context.ts';
import { splitSentences } from './sentence-ends.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const BE = words("am is are was were be been being isn't aren't wasn't weren't");

const GET = words('get gets getting got gotten');

const SHORT_IS = /^(?:it|that|this|what|he|she|who|everything|nothing)'s$/u;

const QUESTION_WORDS = words('how why when where what which who and but so');

const ADVERBS = words(
  'not also often then now seldom always never still just only all both each first soon sometimes already again ever ' +
    'once twice almost even much well best better later thus therefore too rather quite being',
);

const skipAdverbs = (all: readonly Word[], from: number): number => {
  let index = from;
  while (
    ADVERBS.has(wordAt(all, index)) ||
    /^(?!only$|family$|supply$|belly$).{3,}ly$/u.test(wordAt(all, index))
  ) {
    if (all[index - 1]?.isLast === true) break;
    index += 1;
  }
  return index;
};

const isVerb = (word: string): boolean => BE.has(word) || SHORT_ARE.test(word) || SHORT_IS.test(word);

/** “The drug is used”: the participle right after the verb, apart from adverbs. */
const straight = (all: readonly Word[], verb: number): Candidate | null => {
  const word = wordAt(all, verb);
  const isGet = GET.has(word);
  if (!isGet && !isVerb(word)) return null;
  const participle = skipAdverbs(all, verb + 1);
  if (all.slice(verb, participle).some(({ isLast }) => isLast)) return null;
  const candidate = { all, verb, participle };
  if (isGet && !hasAgent(candidate)) return null;
  if (SHORT_IS.test(word) && !isVerbAfter(candidate)) return null;
  return isPassive(candidate) ? candidate : null;
};

/** Maximum number of words between the verb and the participle of a question. */
const LONGEST_SUBJECT = 4;

/** “How is the drug given?”: the subject is between the verb and the participle. */
const turned = (all: readonly Word[], verb: number): Candidate | null => {
  const opens = verb === 0 || all[verb - 1]?.isLast === true || QUESTION_WORDS.has(wordAt(all, verb - 1));
  if (!opens || !BE.has(wordAt(all, verb)) || /^be(?:en|ing)?$/u.test(wordAt(all, verb))) return null;
  for (let index = verb + 2; index <= verb + 1 + LONGEST_SUBJECT && index < all.length; index += 1) {
    if (all.slice(verb, index).some(({ isLast }) => isLast)) return null;
    const before = wordAt(all, index - 1);
    if (DETERMINERS.has(before) && index - 1 > verb + 1) return null;
    if (PERSONS.has(before) && index - 1 > verb + 1) return null;
    const candidate = { all, verb, participle: index };
    if (before === 'to' || isVerb(before)) return null;
    if (isPassive(candidate) && isVerbAfter(candidate) && !DETERMINERS.has(before)) return candidate;
  }
  return null;
};

const passivesInSentence = (sentence: string): string[] => {
  const all = sentenceWords(sentence);
  const found = all.flatMap((_, index) => straight(all, index) ?? turned(all, index) ?? []);
  return found
    .filter(({ participle }, index) => found[index - 1]?.participle !== participle)
    .map(({ verb, participle }) => sentence.slice(all[verb]?.start, all[participle]?.end));
};

/**
 * Passive verbs of an English text, each from its form of “be” to its participle, in order. Adjectives (“you
 * are tired”), states of the body (“the leg is swollen”) and “get married” do not count; “by” and an agent
 * turn a state into a passive. The library `retext-passive` only knows irregular verbs, and treats “is
 * swollen” as a passive.
 */
export const passivesIn = (text: string): string[] => splitSentences(text).flatMap(passivesInSentence);
