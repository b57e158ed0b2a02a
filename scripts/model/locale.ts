import type { CardLevel } from './card-levels.ts';
import type { CatalogueWords } from './catalogue-words.ts';
import type { FigureWords } from './figure-words.ts';
import type { FormatPhrases } from './format-phrases.ts';
import type { PacketWords } from './packet-words.ts';
import type { Phrases } from './phrases.ts';
import type { PlainLanguageRules, ReadingLimits } from './plain-language.ts';
import type { SafetyWords } from './safety-words.ts';
import type { SearchWords } from './search-words.ts';
import type { TranslationWords } from './translation-words.ts';
import type { Typography } from './typography.ts';
import type { WebPhrases } from './web-phrases.ts';

/** One section of a kind of file: its id, equal in all languages, and the words of its heading. */
export type SectionRule = { id: string; title: string; required: boolean };

/** The headings of a language's files. */
export type SectionTitles = {
  /** Above the boxes of `:::at-a-glance` before the first heading. */
  glance: string;
  treatments: readonly SectionRule[];
  'cancer-types': readonly SectionRule[];
  medicines: readonly SectionRule[];
};

/** The words the plan adds to an author's own, in one language. */
export type SheetPhrases = {
  /** What a sheet for every cancer type calls the condition. */
  condition: string;
  /** What to say on the phone, on a sheet for every cancer type. */
  say: string;
  treatmentFor: (treatment: string, condition: string) => string;
  /** Under a heading that has no room for the condition. */
  forCondition: (condition: string) => string;
  /** A title followed by the cancer type it is for. */
  withCancer: (title: string, cancerType: string) => string;
  /** A cancer type as it is written within a sentence. */
  inSentence: (name: string) => string;
  /** Several names as one: “breast cancer and prostate cancer”. */
  list: (names: readonly string[]) => string;
  cancerInBone: (cancerType: string) => string;
  treatmentsHeading: string;
  treatmentsTitle: (disease: string) => string;
  treatmentsRunning: (cancerType: string) => string;
  /** The names of a medicine, each with its brands. */
  medicineNames: (names: readonly string[]) => string;
  /** The section of a sheet that lists its medicines, and the sections of a booklet that say all about one of them. */
  medicines: {
    title: string;
    /** What the boxes are for: on a sheet, in a booklet that says more about each later on, and in one that only lists them. */
    words: Record<'onSheet' | 'inFull' | 'listed', string>;
    sheet: (code: string) => string;
    /** Where the effects are that a sheet has no room for. */
    moreEffects: string;
    /** Over the signs of one medicine, by how soon to get help. */
    signs: Record<CardLevel, string>;
  };
  /** After the words on a treatment: where its medicines have sheets of their own. */
  medicineSheets: (codes: readonly string[]) => string;
  /** Before what holds for some of the medicines listed: these, or every one but these. */
  forMedicines: {
    these: (titles: readonly string[]) => string;
    others: (titles: readonly string[]) => string;
  };
  /** Before what holds for every medicine listed. */
  allMedicines: string;
  booklet: string;
  bookletTitle: (title: string) => string;
  /** How a chance out of 100 is written, and a pattern that finds each, its number in the first group. */
  chance: { form: string; pattern: RegExp };
  /** The planner at the end of a booklet: its heading and the heads of its columns. */
  planner: { title: string; head: string[] };
};

/** All that one language needs before its content may be loaded. Every part is compulsory. */
export type Locale = {
  /** The language as a BCP 47 tag: the name of its folder in `content/`. */
  tag: string;
  /** Pages are laid out from left to right alone, so no other direction is accepted yet. */
  direction: 'ltr';
  sections: SectionTitles;
  sheets: SheetPhrases;
  safety: SafetyWords;
  phrases: Phrases;
  figures: FigureWords;
  web: WebPhrases;
  formats: FormatPhrases;
  catalogue: CatalogueWords;
  packet: PacketWords;
  /** What people type into the search of the catalogue. */
  search: SearchWords;
  typography: Typography;
  /** What a translation is compared with its English by. */
  translation: TranslationWords;
  reading: ReadingLimits;
  /** The sentences of a line or paragraph. */
  splitSentences: (text: string) => string[];
  /** Loads the rules of plain language: only the checks need them, and the libraries behind them. */
  plainLanguage: () => Promise<PlainLanguageRules>;
};

/** The locales that content may be written in, by tag. */
export type Locales = ReadonlyMap<string, Locale>;

/** The locale of a language; throws when there is none, since another language must not replace it. */
export const localeOf = (locales: Locales, language: string): Locale => {
  const locale = locales.get(language);
  if (locale === undefined)
    throw new Error(`No locale for “${language}”; there are: ${[...locales.keys()].join(', ')}`);
  return locale;
};
