import type { WordingMatch } from '../../../model/plain-language.ts';
import { matchesOf, type PlacedWords, type WordRule } from '../../rules/word-rules.ts';
import { pattern } from '../pattern.ts';
import { JARGON } from './jargon.ts';
import { NUMBER_FORM } from './number-form.ts';

const anyOf = (words: readonly string[]): RegExp =>
  pattern(`(?<![\\p{L}\\p{M}-])(?:${words.join('|')})(?![\\p{L}\\p{M}-])`, 'giu');

const PLAIN = Object.entries(JARGON).map(([words, plain]) => ({ whole: pattern(`^(?:${words})$`), plain }));

const plainFor = (word: string): string =>
  `Write “${PLAIN.find(({ whole }) => whole.test(word))?.plain ?? ''}”, or explain the word where it first stands and waive this line.`;

/** Forms of tú and vosotros; “tú” and “tu” alike, and unambiguous verbs. */
const NOT_USTED = [
  'tú|tus|contigo|tuy[oa]s?|vosotr[oa]s|vuestr[oa]s?',
  'tienes|puedes|debes|eres|necesitas|quieres|sientes|llámanos|dinos|avísanos|pregúntanos|tómal[oa]s?|habéis|tenéis|podéis',
];

const RULES: readonly WordRule[] = [
  {
    rule: 'plain/jargon',
    severity: 'error',
    pattern: anyOf(Object.keys(JARGON)),
    expected: 'a word that people say at home',
    fix: plainFor,
  },
  {
    rule: 'plain/the-patient',
    severity: 'error',
    pattern: anyOf(['(?:(?:el|la|los|las|un|una|cada) )?pacientes?']),
    expected: '“usted”, or “personas” for others',
    fix: () => 'Speak to the reader: “usted” and “nosotros”.',
  },
  {
    rule: 'plain/the-patient',
    severity: 'error',
    pattern: anyOf(NOT_USTED),
    expected: '“usted”, as everywhere on the sheets',
    fix: () => 'Write “su”, “tiene”, “puede”, “llámenos”.',
  },
  {
    rule: 'plain/chance-word',
    severity: 'error',
    pattern: anyOf([
      '(?<!en )comun(?:es|mente)|(?<!en )común|comúnmente|poco comunes',
      '(?:muy|poco|más|menos|es|son) frecuentes?|frecuentemente|infrecuentes?|efectos(?: secundarios)? frecuentes',
      'rara vez|raramente|muy rar[oa]s?|son rar[oa]s|casos raros|raras ocasiones',
      'probabilidad(?:es)?',
    ]),
    expected: 'a chance as “cerca de N de cada 100”, or no chance',
    fix: () => 'Write “cerca de N de cada 100 personas” from a source, or “algunas personas”.',
  },
  {
    rule: 'plain/number-form',
    severity: 'error',
    pattern: NUMBER_FORM,
    expected:
      'whole numbers, and chances as “N de cada 100”; decimals only in a measured value with its unit',
    fix: () => 'Write “cerca de 25 de cada 100” for a quarter, 25 percent or 1 in 4; round decimals.',
  },
  {
    rule: 'plain/vague-sign',
    severity: 'error',
    pattern: anyOf([
      'sever[oa]s?|severamente',
      'graves?|gravemente',
      'seri[oa]s?',
      '(?:se siente )?muy mal|mal estado',
      'extrem[oa]s?|extremadamente',
      'inusual(?:es)?|fuera de lo normal|anormal(?:es)?',
      'excesiv[oa]s?|excesivamente',
      'dolor(?:es)?(?: muy)? fuertes?',
      'sube rápido|sube muy rápido',
      'importantes?|significativ[oa]s?',
    ]),
    only: ({ part }) => part === 'sign',
    expected: 'in a care card what a person sees, feels or can no longer do',
    fix: () =>
      'Say what it looks like: “tanta falta de aire que no puede terminar una frase”. This rule cannot be waived.',
  },
];

/** Words that readers stumble over. */
export const wordMatches = (text: PlacedWords): WordingMatch[] => matchesOf(RULES, text);
