import type { PlainLanguageRules } from '../../../model/plain-language.ts';
import { passiveMatches } from './passive-rule.ts';
import { sentencesIn } from './sentences.ts';
import { styleMatches } from './style-rules.ts';
import { telegraphicMatches } from './telegraphic-rule.ts';
import { wordMatches } from './wording-rules.ts';

const FACTS: Readonly<Record<string, string>> = { emergency: '911', fever: '100.4 °F' };

/**
 * A text explains a word in brackets after or around it, after “called” or “is”, or with a colon or “is”
 * after it.
 */
const explains = (forms: string): RegExp =>
  new RegExp(
    `(?:${forms})[^.]{0,25}\\(|\\([^)]*(?:${forms})[^)]*\\)|\\b(?:called|call|means?|named|is|are)\\b[^.]{0,40}(?:${forms})|(?:${forms})[”’"]?\\W{0,3}(?::|,? which\\b| is\\b| are\\b| means?\\b)`,
    'iu',
  );

/** The plain-language rules of English. */
export const plainLanguage: PlainLanguageRules = {
  sentences: sentencesIn,
  wording: (text) => [...passiveMatches(text.text), ...wordMatches(text), ...telegraphicMatches(text)],
  style: styleMatches,
  explains,
  factWord: (fact) => FACTS[fact] ?? 'us',
  reader: /\byou(?:r)?\b/iu,
  chance: /\bin 100\b/u,
};
