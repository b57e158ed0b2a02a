import type { WordingMatch } from '../../../model/plain-language.ts';
import { pattern } from '../pattern.ts';

/** Long words and bureaucratic phrases, with everyday replacements. */
const SIMPLER: Readonly<Record<string, string>> = {
  'con el fin de|con el objetivo de|a fin de': 'para',
  'debido a que|dado que|ya que|puesto que': 'porque',
  'en caso de que': 'si',
  'previ[oa] a|previamente a|con anterioridad a': 'antes de',
  'posteriormente|con posterioridad': 'después',
  'realiz(?:ar|a|an|amos|ará)|realicen?': 'hacer',
  'utiliz(?:ar|a|an|amos|ará)|utilicen?': 'usar',
  'efectu(?:ar|amos)|efectúa|efectúe': 'hacer',
  'adicional(?:es|mente)?': 'más',
  asimismo: 'también',
  'no obstante': 'pero',
  mediante: 'con',
  'proporcion(?:ar|a|an|amos)': 'dar',
  'suministr(?:ar|a|an|amos)': 'dar',
  'increment(?:ar|a|an|o)': 'subir',
  'inici(?:ar|e|amos)': 'empezar',
  'finaliz(?:ar|a|an|amos)': 'terminar',
  'requ(?:erir|iere|ieren|iera)': 'necesitar',
  'obten(?:er|ga)|obtiene': 'conseguir',
  'con respecto a|respecto a|en relación con': 'sobre',
  'en la actualidad|actualmente': 'ahora',
  aproximadamente: 'cerca de',
  inmediatamente: 'de inmediato',
};

/** Words that equate a person with an illness, or that belittle; with neutral replacements. */
const INCLUSIVE: Readonly<Record<string, string>> = {
  'discapacitad[oa]s?|minusválid[oa]s?|inválid[oa]s?|lisiad[oa]s?': 'persona con una discapacidad',
  'sordomud[oa]s?': 'persona sorda',
  'retrasad[oa]s?(?: mental(?:es)?)?': 'persona con una discapacidad',
  'ancian[oa]s?|viejit[oa]s?': 'persona mayor',
  'víctimas? de(?:l)? cáncer|canceros[oa]s?': 'persona con cáncer',
  'drogadict[oa]s?|adict[oa]s?': 'persona con una adicción',
  'loc[oa]s?|enferm[oa]s? mental(?:es)?': 'persona con una enfermedad mental',
};

const listed = (words: Readonly<Record<string, string>>): { pattern: RegExp; instead: string }[] =>
  Object.entries(words).map(([source, instead]) => ({
    pattern: pattern(`(?<![\\p{L}\\p{M}-])(?:${source})(?![\\p{L}\\p{M}-])`, 'giu'),
    instead,
  }));

type StyleRule = Pick<WordingMatch, 'rule' | 'severity' | 'expected'> & {
  words: readonly { pattern: RegExp; instead: string | null }[];
};

const RULES: readonly StyleRule[] = [
  { rule: 'plain/simpler-word', severity: 'warning', expected: 'a shorter word', words: listed(SIMPLER) },
  {
    rule: 'plain/repeated-word',
    severity: 'error',
    expected: 'a word once',
    words: [{ pattern: pattern(String.raw`\b(\p{L}+)\s+\1\b`, 'giu'), instead: null }],
  },
  {
    rule: 'plain/inclusive-wording',
    severity: 'warning',
    expected: 'words that leave nobody out',
    words: listed(INCLUSIVE),
  },
];

const fixOf = (instead: string | null): string =>
  instead === null ? 'Take one of the two out.' : `Write “${instead}”.`;

/** Style findings: long words, repeated words, non-inclusive wording. */
export const styleMatches = (texts: readonly string[]): (WordingMatch & { text: number })[] =>
  RULES.flatMap(({ rule, severity, expected, words }) =>
    words.flatMap(({ pattern: one, instead }) =>
      texts.flatMap((text, index) =>
        [...text.matchAll(one)].map(([found]) => ({
          rule,
          severity,
          expected,
          text: index,
          words: found,
          found: `“${found}”`,
          fix: fixOf(instead),
        })),
      ),
    ),
  );
