import { ALSO_NOUNS, BEFORE_VERBS, FINITE } from './verbs.ts';

/** The tokens of a sentence in lower case; includes commas, semicolons, colons and dashes. */
export const tokensOf = (sentence: string): string[] =>
  sentence.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}-]*|[,;:–—]/gu) ?? [];

/** A command with attached pronouns, which has an accent: “tómelo”, “llámenos”, “acuéstese”, “díganoslo”. */
const WITH_PRONOUN =
  /[áéíóú]\p{L}*?(?:[aen])(?:(?:me|se|nos|te)?(?:l[oae]s?)|me|se|nos)$|^(?:dé|den|dele|denos|póng\p{L}+)$/u;

/** Endings of the future, the past, the conditional and of “nosotros”, which are rare in nouns. */
const FINITE_ENDING =
  /(?:ar|er|ir|dr|br)(?:á|án|emos|ía|ían)$|(?:[aei]mos)$|(?:aron|[iy]eron)$|(?:aba|aban)$|[^aeiou]ían$|(?:ó)$/u;

/** Nouns and other words with such endings. */
const NOT_FINITE =
  /^(?:ramos|extremos|últimos|mínimos|máximos|óptimos|tramos|kilos|racimos|sílaba|sílabas|haba|más|atrás|además|quizá|acá|allá|mamá|papá|sofá)$|(?:ísimos|simos)$/u;

const isConjugated = (word: string): boolean =>
  FINITE.has(word) || WITH_PRONOUN.test(word) || (FINITE_ENDING.test(word) && !NOT_FINITE.test(word));

const NO_VERB: ReadonlySet<string> = new Set([
  'una',
  'para',
  'como',
  'nada',
  'sobre',
  'entre',
  'con',
  'sin',
  'mucho',
  'mucha',
  'poco',
  'otro',
  'otra',
]);

/** After a subject or “no” a word in a vowel or “n” is usually the verb: “la piel pica”, “no toma”. */
const maybeVerb = (word: string, before: string): boolean =>
  BEFORE_VERBS.has(before) &&
  (ALSO_NOUNS.has(word) || /^\p{L}{3,}(?:[aeo]|[ae]n)$/u.test(word)) &&
  !NO_VERB.has(word);

const DETERMINERS: ReadonlySet<string> = new Set(
  'el la los las un una unos unas su sus este esta estos estas ese esa algunos algunas muchos muchas cada'.split(
    ' ',
  ),
);

/** An activity: “caminar”, “estirarse”, “tomarlo”. */
const INFINITIVE = /^\p{L}{2,}(?:[aei]|í)r(?:se|l[oae]s?|nos)?$/u;

/** Words followed by a noun, never a verb. */
const BEFORE_NOUNS: ReadonlySet<string> = new Set(
  'de del al a en con sin por para sobre entre desde hasta y o e u ni más menos muy otro otra'.split(' '),
);

/**
 * “La vejiga guarda …”: after “the” and a noun, a word in “-a” or “-e” is usually the verb. When unsure,
 * returns true.
 */
const followsSubject = (word: string, index: number, all: readonly string[]): boolean => {
  const before = all[index - 1] ?? '';
  if (index < 2 || !DETERMINERS.has(all[0] ?? '') || DETERMINERS.has(before) || BEFORE_NOUNS.has(before))
    return false;
  return /^\p{L}{3,}(?:[ae]|[ae]n)$/u.test(word) && !NO_VERB.has(word);
};

/** An activity as the subject: in “Caminar un poco ayuda” and “Dormir bien toma tiempo” a word that is also a noun is the verb. */
const followsActivity = (word: string, index: number, all: readonly string[]): boolean => {
  const before = all[index - 1] ?? '';
  if (index < 2 || !INFINITIVE.test(all[0] ?? '') || DETERMINERS.has(before) || BEFORE_NOUNS.has(before))
    return false;
  return ALSO_NOUNS.has(word);
};

/** “El autobús n.º 12 para aquí”: the verb after a subject, before a place. */
const STOPS_AT_PLACE = /\b(?:paran?) (?:aquí|allí|ahí|en|frente|cerca|junto|delante)$/u;

/** Whether a Spanish sentence, or a part of one, has a finite verb. */
export const hasVerb = (sentence: string): boolean =>
  tokensOf(sentence).some(
    (word, index, all) =>
      isConjugated(word) ||
      maybeVerb(word, all[index - 1] ?? '') ||
      followsSubject(word, index, all) ||
      followsActivity(word, index, all) ||
      (index > 1 && STOPS_AT_PLACE.test(`${word} ${all[index + 1] ?? ''}`)),
  );
