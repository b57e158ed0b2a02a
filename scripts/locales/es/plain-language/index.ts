import type { PlainLanguageRules } from '../../../model/plain-language.ts';
import { pattern } from '../pattern.ts';
import { passiveMatches } from './passive-rule.ts';
import { sentencesIn } from './sentences.ts';
import { styleMatches } from './style-rules.ts';
import { telegraphicMatches } from './telegraphic-rule.ts';
import { wordMatches } from './wording-rules.ts';

const FACTS: Readonly<Record<string, string>> = { emergency: '911', fever: '100.4 °F' };

/**
 * A text explains a word in brackets after or around it, after “se llama” or “es”, or with a colon or “es”
 * after it.
 */
const explains = (forms: string): RegExp =>
  new RegExp(
    `(?:${forms})[^.]{0,25}\\(|\\([^)]*(?:${forms})[^)]*\\)|(?<!\\p{L})(?:llamad[oa]s?|llamamos|llaman?|significan?|es|son|quiere decir)(?!\\p{L})[^.]{0,40}(?:${forms})|(?:${forms})[”’"»]?[^\\p{L}\\p{N}]{0,3}(?::|,? que (?:es|son)(?!\\p{L})| (?:es|son|significan?|quiere decir)(?!\\p{L}))`,
    'iu',
  );

/** The plain-language rules of Spanish. */
export const plainLanguage: PlainLanguageRules = {
  sentences: sentencesIn,
  wording: (text) => [...passiveMatches(text.text), ...wordMatches(text), ...telegraphicMatches(text)],
  style: styleMatches,
  explains,
  factWord: (fact) => FACTS[fact] ?? 'clínica',
  reader: pattern(String.raw`\b(?:usted|ustedes|sus?|le|llámenos|díganos)\b`),
  chance: /\bde cada 100\b/u,
};
