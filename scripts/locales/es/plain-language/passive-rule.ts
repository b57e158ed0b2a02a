import type { WordingMatch } from '../../../model/plain-language.ts';
import { pattern } from '../pattern.ts';

const SER = '(?:es|son|era|eran|fue|fueron|será|serán|sería|serían|sea|sean|ser|sido|siendo)';

/** Between the verb and the participle: “es también usado”, “será siempre administrado”. */
const ADVERB = '(?: (?:también|siempre|nunca|ya|muy|bien|luego|primero|después|a menudo|no))?';

const IRREGULAR =
  '(?:hech|dich|puest|escrit|abiert|cubiert|descrit|devuelt|envuelt|impuest|propuest|resuelt|vist|descubiert|prescrit)[oa]s?';

/** Properties: nobody does them. */
const ADJECTIVES = pattern(
  String.raw`\b(?:adecuad|apropiad|complicad|conocid|parecid|casad|divorciad|cansad|delicad|demasiad|cuidados|elevad|limitad|prolongad|retirad|variad|pesad|sagrad|privad|necesitad|jubilad|alarmad|segur|debid|nacid|pasad|rápid|líquid|sólid|ácid|válid|estúpid|tímid|húmed|cómod|médic|grad|estad|lad|lid|medicad|refinad|educad|capacitad|certificad|registrad|enfocad|compuest|delgad|morad|rosad|salad|dorad|helad|avanzad|moderad|pausad|afortunad|desafortunad|callad|divertid|aburrid|pálid|flácid|cálid|nítid)[oa]s?$`,
);

const BE_PASSIVE = pattern(String.raw`\b${SER}${ADVERB} (?:\p{L}+(?:ad|id|íd)[oa]s?|${IRREGULAR})\b`, 'giu');

/** After “pone” and “hace”, what the team does: “se le pone el suero”; not “la piel se le pone seca”, which nobody does. */
const DONE = '(?= (?:el|la|los|las|un|una|unos|unas|en|por|suero|inyecciones|análisis|estudios|pruebas)\\b)';

/** Actions of the team without an agent: “se le administra”, “se les dará”. */
const NOBODY_DOES = pattern(
  String.raw`\bse les? (?:administr|da\b|dan\b|dará|darán|dio|hacen?\b${DONE}|hará|harán|ponen?\b${DONE}|pondrá|aplic|inyect|coloc|indic|recet|suministr|realiz|entreg|ofrec|tomará|extra)\p{L}*`,
  'giu',
);

const matchOf = (words: string): WordingMatch => ({
  rule: 'plain/passive',
  severity: 'warning',
  words,
  found: `“${words}”`,
  expected: 'active voice: who does it',
  fix: 'Say who does it: “le damos”, “le ponemos”, “usted toma”.',
});

/**
 * A warning for each passive with “ser”, and for “se le administra”, which hides the agent. “Se toma con
 * agua”, with “se” alone, is everyday speech and allowed.
 */
export const passiveMatches = (text: string): WordingMatch[] =>
  [BE_PASSIVE, NOBODY_DOES]
    .flatMap((words) => [...text.matchAll(words)].map(([found]) => found))
    .filter((found) => !ADJECTIVES.test(found))
    .map(matchOf);
