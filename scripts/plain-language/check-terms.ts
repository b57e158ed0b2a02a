import type { Content } from '../content/entries/entry.ts';
import type { GlossaryTerm } from '../content/schemas/index.ts';
import type { SheetLibrary } from '../handout/assemble/library.ts';
import { report } from '../handout/from-markdown/state.ts';
import type { Handout } from '../model/handout.ts';
import type { PlainLanguageRules } from '../model/plain-language.ts';
import { type Languages, languageIn } from './languages.ts';
import { placeOfWords } from './place-of-words.ts';
import { shownTexts } from './reading/shown-text.ts';

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

const formsOf = ({ term, forms }: GlossaryTerm): string => [term, ...forms].map(escaped).join('|');

/** A pattern for whole words. */
const wholeWord = (forms: string): RegExp => new RegExp(`(?<![\\p{L}-])(?:${forms})(?![\\p{L}-])`, 'iu');

/** A term as a search pattern. */
type Term = { term: string; occurs: RegExp; explains: RegExp };

/** A glossary term as a search pattern. */
export const termOf = (term: GlossaryTerm, { explains }: PlainLanguageRules): Term => {
  const forms = formsOf(term);
  return { term: term.term, occurs: wholeWord(forms), explains: explains(forms) };
};

/** The name of a condition is the subject of a sheet, not a word in passing. */
const isCondition = ({ term }: GlossaryTerm, { cancerTypes }: Content): boolean =>
  cancerTypes.some(({ data }) => data.condition.toLowerCase() === term.toLowerCase());

/** Title, subtitle and lead of a sheet name its subject; the text explains it. */
const FRONT = 3;

/** The first text with a term, except for its own heading, when it does not explain the term. */
export const unexplained = (texts: readonly string[], { term, occurs, explains }: Term): string | null => {
  const first = texts.find((text) => occurs.test(text) && text.split(' ').length > term.split(' ').length);
  return first === undefined || explains.test(first) ? null : first;
};

/**
 * Records each hard glossary word (one with a pronunciation) that a sheet does not explain at its first use.
 */
export const checkTerms = (
  library: SheetLibrary,
  handouts: readonly Handout[],
  languages: Languages,
): void => {
  for (const { language, terms } of library.content.glossaries) {
    const { locale, rules } = languageIn(languages, language);
    const hard = terms
      .filter((term) => term.say !== null && !isCondition(term, library.content))
      .map((term) => termOf(term, rules));
    for (const handout of handouts.filter((one) => one.language === language)) {
      const planned = library.planned.find((one) => one.id === handout.id && one.language === language);
      if (planned === undefined) continue;
      const texts = shownTexts(handout, locale.phrases)
        .map(({ text }) => text)
        .slice(FRONT);
      for (const term of hard) {
        const text = unexplained(texts, term);
        if (text === null) continue;
        const { file, place } = placeOfWords(library, planned, text);
        report(file, place, {
          rule: 'plain/undefined-term',
          found: `“${term.term}” in “${text.slice(0, 60)}”, where ${handout.id} names it first`,
          expected: 'a hard word explained at its first use',
          fix: 'Say it in plain words and put the word in brackets, or the other way round; glossary.yaml has plain words for it.',
        });
      }
    }
  }
};
