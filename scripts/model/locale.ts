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

/** One section of a kind of file: its id, the same in all languages, and its heading. */
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
  /** Name of the condition on a sheet for every cancer type. */
  condition: string;
  /** What to say on the phone, on a sheet for every cancer type. */
  say: string;
  treatmentFor: (treatment: string, condition: string) => string;
  /** Under a heading without room for the condition. */
  forCondition: (condition: string) => string;
  /** A title followed by the cancer type it is for. */
  withCancer: (title: string, cancerType: string) => string;
  /** A cancer type as written within a sentence. */
  inSentence: (name: string) => string;
  /** Several names as one: “breast cancer and prostate cancer”. */
  list: (names: readonly string[]) => string;
  cancerInBone: (cancerType: string) => string;
  treatmentsHeading: string;
  treatmentsTitle: (disease: string) => string;
  treatmentsRunning: (cancerType: string) => string;
  /** The names of a medicine, each with its brands. */
  medicineNames: (names: readonly string[]) => string;
  /** The section of a sheet that lists its medicines, and the booklet sections about one of them. */
  medicines: {
    title: string;
    /**
     * What the boxes are for: on a sheet, in a booklet that describes each one later, and in one that only
     * lists them.
     */
    words: Record<'onSheet' | 'inFull' | 'listed', string>;
    sheet: (code: string) => string;
    /** Where to find effects that a sheet has no room for. */
    moreEffects: string;
    /** Above the signs of one medicine, by urgency. */
    signs: Record<CardLevel, string>;
  };
  /** Names of treatments by id, for maps that name one whose file is not in the language yet. */
  treatments: Readonly<Record<string, string>>;
  /** After the words on a treatment: the sheets of its medicines. */
  medicineSheets: (codes: readonly string[]) => string;
  /** Before text for some of the medicines listed: these, or all but these. */
  forMedicines: {
    these: (titles: readonly string[]) => string;
    others: (titles: readonly string[]) => string;
  };
  /** Before text for every medicine listed. */
  allMedicines: string;
  booklet: string;
  bookletTitle: (title: string) => string;
  /**
   * How a chance out of 100 is written, and a pattern that finds each, with its number in the first group.
   */
  chance: { form: string; pattern: RegExp };
  /** How to read a table of side effects. */
  effectsHelp: string;
  /** Lines to write on at the end of a medicine's sheet. */
  medicineFrame: { plan: { title: string; labels: string[] } };
  /** The planner at the end of a booklet: its heading and the heads of its columns. */
  planner: { title: string; head: string[] };
};

/** Everything a language needs before its content can be loaded. Every part is required. */
export type Locale = {
  /** The language as a BCP 47 tag: the name of its folder in `content/`. */
  tag: string;
  /** The layout supports left-to-right text only. */
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
  /** Search vocabulary of the catalogue. */
  search: SearchWords;
  typography: Typography;
  /** Vocabulary for comparing translations. */
  translation: TranslationWords;
  reading: ReadingLimits;
  /** The sentences of a line or paragraph. */
  splitSentences: (text: string) => string[];
  /** Loads the plain-language rules: only the checks need them, and the libraries behind them. */
  plainLanguage: () => Promise<PlainLanguageRules>;
};

/** The locales that content may be written in, by tag. */
export type Locales = ReadonlyMap<string, Locale>;

/** The locale of a language; throws when there is none, since no other language may replace it. */
export const localeOf = (locales: Locales, language: string): Locale => {
  const locale = locales.get(language);
  if (locale === undefined)
    throw new Error(`No locale for “${language}”; there are: ${[...locales.keys()].join(', ')}`);
  return locale;
};
