import {
  BILINGUAL_ORDER,
  type CatalogueData,
  type CatalogueSheet,
  EDITION_ORDER,
  type SentPdf,
  usualBlackHref,
  usualHref,
} from '../../templates/web/browser/data.ts';
import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import type { Entries } from '../core/index.ts';
import type { EditionName } from '../model/handout.ts';
import { languageName } from '../model/language-name.ts';
import type { Locale } from '../model/locale.ts';
import type { Release } from '../release-records/release.ts';
import { bilingualOf } from './bilingual.ts';
import { termsOf } from './sheet-terms.ts';

type CatalogueSources = {
  /** The locale of the catalogue's own words. */
  locale: Locale;
  version: string;
  /** Those of the catalogue's language. */
  sheets: readonly SheetFacts[];
  /** Those of all languages; left out where there are no others. */
  all?: readonly SheetFacts[];
  entries: Entries;
  releases: readonly Release[];
};

const sentPdf = ({ handout, pdfs }: SheetFacts, edition: EditionName): SentPdf => {
  const pdf = pdfs.find((one) => one.edition === edition && one.ink === 'colour' && !one.fillable);
  const made = pdf ?? pdfs.find((one) => one.edition === edition);
  if (made === undefined) return null;
  return made.href === usualHref(handout, edition) ? made.pages : [made.pages, made.href];
};

/** Black ink copies beside colour; a black-only set is treated as the default. */
const sentBlack = ({ handout, pdfs }: SheetFacts, edition: EditionName): SentPdf => {
  const printed = pdfs.filter((one) => one.edition === edition && !one.fillable);
  const black = printed.find(({ ink }) => ink === 'black');
  if (black === undefined || printed.length === 1) return null;
  return black.href === usualBlackHref(handout, edition) ? black.pages : [black.pages, black.href];
};

const newestChange = ({ handout }: SheetFacts, releases: readonly Release[]): CatalogueSheet['change'] => {
  for (const { version, date, changes } of releases.toReversed()) {
    const change = changes.find(({ id, language }) => id === handout.id && language === handout.language);
    if (change !== undefined) return [version, date, change.note];
  }
  return null;
};

/** The sheets in two languages that a sheet is one of, by the language of the translation; null: there is none. */
const sentBeside = (facts: SheetFacts, all: readonly SheetFacts[]): CatalogueSheet['beside'] | null => {
  const pairs = bilingualOf(facts, all).map((translation): [string, SentPdf[]] => [
    translation.handout.language,
    BILINGUAL_ORDER.map((edition) => sentPdf(translation, edition)),
  ]);
  return pairs.length === 0 ? null : Object.fromEntries(pairs);
};

/** The other languages that a sheet is in. */
export const otherLanguages = (
  { handout }: Pick<SheetFacts, 'handout'>,
  all: readonly SheetFacts[],
): string[] =>
  all
    .filter((other) => other.handout.id === handout.id && other.handout.language !== handout.language)
    .map((other) => other.handout.language)
    .sort();

const sheetOf = (facts: SheetFacts, { entries, releases, all = [] }: CatalogueSources): CatalogueSheet => {
  const others = otherLanguages(facts, all);
  const beside = sentBeside(facts, all);
  const { id, language, code, kind, title, treatment, cancerType, review } = facts.handout;
  const { notFor } = termsOf(facts.handout, entries);
  return {
    id,
    language,
    code,
    revision: facts.revision,
    kind,
    title,
    treatment: treatment?.id ?? null,
    cancerType: cancerType?.id ?? null,
    notFor,
    until: review.state === 'reviewed' ? review.nextReview : null,
    grade: facts.grade === null ? null : Math.round(facts.grade * 10) / 10,
    change: newestChange(facts, releases),
    pdfs: EDITION_ORDER.map((edition) => sentPdf(facts, edition)),
    black: facts.pdfs.some(({ ink }) => ink === 'black')
      ? EDITION_ORDER.map((edition) => sentBlack(facts, edition))
      : [],
    ...(others.length > 0 && { others }),
    ...(beside && { beside }),
  };
};

const namesIn = (tag: string, languages: readonly string[]): Record<string, string> =>
  Object.fromEntries(languages.map((language) => [language, languageName(language, tag)]));

/** The data of the catalogue in the browser. */
export const catalogueData = (parts: CatalogueSources): CatalogueData => {
  const { locale, sheets, all = [], version } = parts;
  const languages = [...new Set([...sheets, ...all].map(({ handout }) => handout.language))];
  const sent = sheets.map((facts) => sheetOf(facts, parts));
  const types = sheets.flatMap(({ handout }) => handout.cancerType ?? []);
  return {
    version,
    words: locale.catalogue,
    languages: Object.fromEntries(languages.map((language) => [language, languageName(language)])),
    ...(sent.some(({ beside }) => beside) && { spoken: namesIn(locale.tag, languages) }),
    cancerTypes: Object.fromEntries(types.map(({ id, name }) => [id, name])),
    sheets: sent,
  };
};

/** Data as a classic script that assigns it to a global: a page opened from disk cannot fetch. */
export const dataScript = (name: string, data: unknown): string =>
  `window.${name}=${JSON.stringify(data).replaceAll('<', '\\u003c')};\n`;
