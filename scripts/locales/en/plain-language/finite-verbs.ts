import {
  ACTORS,
  ALSO_ADJECTIVES,
  ALSO_NOUNS,
  AUXILIARIES,
  IRREGULAR_PAST,
  NOUNS_IN_S,
  VERBS,
} from './verbs.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words that are the subject of the verb after them. */
const SUBJECTS = words(
  'i you we they he she it who which that this these those there nobody somebody someone everybody people most many some others one ' +
    'often seldom sometimes usually always never still soon now again quickly slowly',
);

/** Words that no verb follows, but a noun. */
const BEFORE_NOUNS = words(
  'a an the your our their his her its my each every no any more less other another of for in on at by from with without about ' +
    'during per against before after until into under over as than between',
);

/** Words after which a command may start. */
const BEFORE_COMMANDS = words(
  'please then also first always never only not and or but so instead once just again to gently',
);

/** Plural nouns that do not end in “s”. */
const PLURALS = words('feet teeth people men women children hands');

/** What follows “dry”, “warm” and “open” when they are verbs. */
const OBJECT_STARTS = words('your the a an it them any every each up down off out all on back forward');

/** Words of the reader or of us, which follow a verb that opens a sentence: “email us”, “trim your nails”. */
const READER_OBJECTS = words('your yourself my us it them');

/** What an object starts with that follows a verb: “a scan uses a small dose”, “the agency approved it”. */
const OBJECTS = words('a an the your our it them us you');

/** Words that open a sentence before “your” or “the” and are no verbs. */
const OPENERS = words(
  'above across all along although around as because behind below beneath beside besides beyond both despite down even except half if ' +
    'inside just like maybe near nor off onto only or out outside past perhaps plus quite rather since so than though through ' +
    'throughout till toward towards twice unless unlike up upon what when whenever where whether while why how within',
);

/** What follows “the” when it says at what time: “fever the next day”. */
const TIMES = words(
  'day days night month year hour week weeks first next same morning evening afternoon whole last other most more time',
);

const isPunctuation = (word: string): boolean => /^[,;:–—]$/u.test(word);

/** The words of a sentence in lower case, with straight apostrophes; a comma, semicolon, colon or dash is one too. */
export const tokensOf = (sentence: string): string[] =>
  sentence
    .toLowerCase()
    .replace(/’/gu, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}'-]*|[,;:–—]/gu) ?? [];

/** A word as lists have it: with and without the endings of the third person. */
const baseForms = (word: string): string[] => [
  word,
  word.replace(/ies$/u, 'y'),
  word.replace(/es$/u, ''),
  word.replace(/s$/u, ''),
];

const isFormOf = (word: string, list: ReadonlySet<string>): boolean =>
  baseForms(word).some((base) => list.has(base));

/** A word of a sentence, with the one before it, three before it, two after it, and the first of the sentence. */
type WordContext = {
  word: string;
  before: string;
  earlier: readonly string[];
  next: string;
  third: string;
  first: string;
  index: number;
};

const isCommandPlace = ({ before, index }: WordContext): boolean =>
  index === 0 || isPunctuation(before) || BEFORE_COMMANDS.has(before);

/** “Rest, small meals” and “Cough or fever” name things. */
const isCommand = (spot: WordContext): boolean =>
  isCommandPlace(spot) && !/s$/u.test(spot.word.replace(/ss$/u, '')) && !/^(?:[,;:]|or|of)$/u.test(spot.next);

/** Says whether the first word is a verb for what follows it, whatever verb it is: no name of a thing stands before “your” or “us”. */
const opensCommand = (first: string, next: string, third: string): boolean => {
  if (!/^\p{L}{2,}$/u.test(first) || /(?:...ing|ly|[^s]s)$/u.test(first)) return false;
  if (BEFORE_NOUNS.has(first) || BEFORE_COMMANDS.has(first) || OPENERS.has(first)) return false;
  return READER_OBJECTS.has(next) || (next === 'the' && !TIMES.has(third));
};

/**
 * Says whether a noun stands before that agrees: “skin itches”, “joints ache”, “A and B need”, “shots such as A start”, and no “blood test”. What is done,
 * such as “shivering without a fever”, may have any verb.
 */
const agrees = ({ word, before, earlier, first }: WordContext): boolean => {
  if (BEFORE_NOUNS.has(before) || isPunctuation(before) || before === '') return false;
  if (/...ing$/u.test(first)) return true;
  const isPlural =
    /[^su]s$/u.test(before) || PLURALS.has(before) || earlier.some((one) => one === 'and' || one === 'as');
  const isThird = /[^s]s$/u.test(word);
  if (isThird && NOUNS_IN_S.has(word)) return ACTORS.has(before);
  return isThird !== isPlural;
};

/** “A scan uses a small dose” and “the agency approved it”, but not “2 doses a day” or “used the next day”. */
const hasObject = ({ word, before, next, third }: WordContext): boolean =>
  /\p{L}{2}/u.test(before) &&
  !BEFORE_NOUNS.has(before) &&
  OBJECTS.has(next) &&
  !TIMES.has(third) &&
  (/...ed$/u.test(word) || (/[^s]s$/u.test(word) && isFormOf(word, ALSO_NOUNS)));

const isVerb = (spot: WordContext): boolean => {
  const { word, before, next } = spot;
  if ((word === 'lasts' && spot.index > 0) || hasObject(spot)) return true;
  if (AUXILIARIES.has(word) || IRREGULAR_PAST.has(word)) return true;
  if (ALSO_ADJECTIVES.has(word))
    return SUBJECTS.has(before) || agrees(spot) || (isCommandPlace(spot) && OBJECT_STARTS.has(next));
  if (isFormOf(word, ALSO_NOUNS)) return SUBJECTS.has(before) || isCommand(spot) || agrees(spot);
  if (isFormOf(word, VERBS)) return true;
  return /..ed$/u.test(word) && SUBJECTS.has(before);
};

const haveVerb = (tokens: readonly string[]): boolean => {
  const [first = '', second = '', third = ''] = tokens;
  const isVerbAt = (word: string, index: number): boolean =>
    isVerb({
      word,
      before: tokens[index - 1] ?? '',
      earlier: tokens.slice(Math.max(0, index - 3), index),
      next: tokens[index + 1] ?? '',
      third: tokens[index + 2] ?? '',
      first,
      index,
    });
  return opensCommand(first, second, third) || tokens.some(isVerbAt);
};

/** Says whether an English sentence, or a part of one, has a verb that makes it one. In doubt it has one. */
export const hasVerb = (sentence: string): boolean =>
  haveVerb(tokensOf(sentence)) || haveVerb(tokensOf(sentence.replace(/\([^()]*\)/gu, ' ')));
