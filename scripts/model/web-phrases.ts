import type { PlainFormat } from './formats.ts';
import type { EditionName, Paper, PrintSize } from './handout.ts';

/** Placeholders for facts of the clinic, on a page of no particular clinic. */
type FactsOnSheet = {
  note: string;
  number: string;
  emergencyNumber: string;
  fever: string;
  clinic: string;
  emergencyAction: string;
  emergencyStrip: string;
};

/** The page behind a printed address of a sheet. Days are YYYY-MM-DD. */
type RevisionPhrases = {
  title: (name: string) => string;
  current: string;
  unreleased: string;
  draft: string;
  read: string;
  newer: (name: string) => string;
  askForNew: string;
  readNew: string;
  aboutNew: string;
  changed: string;
  noNotes: string;
  safety: string;
  inVersion: (version: string, date: string) => string;
  added: string;
  removed: string;
  withdrawn: (since: string) => string;
  gone: string;
  whatToDo: string;
  instead: string;
  firstReleased: (version: string, date: string) => string;
};

/** The catalogue: its choices, lists and news. */
type CataloguePhrases = {
  title: string;
  lead: string;
  drafts: (drafts: number, all: number) => string;
  recalls: (count: number) => string;
  /** Above sheets that are withheld in this language while their translation is out of date, and why. */
  withheld: { heading: string; why: string };
  /** Over sheets that are not translated yet, and what to do. */
  untranslated: { heading: (count: number) => string; why: string };
  /** Leads from a page in another language to the same one in this: “Sheets in English”. */
  inThisLanguage: string;
  withdrawn: (since: string) => string;
  form: string;
  words: string;
  wordsHint: string;
  cancer: string;
  treatment: string;
  language: string;
  paper: string;
  size: string;
  any: string;
  guides: string;
  papers: Record<Paper, string>;
  sizes: Record<PrintSize, string>;
  reset: string;
  copyLink: string;
  found: string;
  basket: string;
  toBasket: string;
  moreChoices: string;
  basketHint: string;
  all: string;
  general: string;
  news: string;
  noNews: string;
  others: string;
  data: string;
  byCode: string;
  feedLink: string;
  /** Above the e-books of several sheets. */
  books: string;
  version: (version: string) => string;
};

/** Changes of releases, for people and in the feed. */
type ReleasePhrases = {
  feedTitle: string;
  version: (version: string) => string;
  withdrawn: (sheet: string) => string;
  recall: (sheet: string) => string;
  added: (sentence: string) => string;
  removed: (sentence: string) => string;
  nothing: string;
  /** Kind of change of a sheet, in one word. */
  what: Record<'added' | 'changed' | 'withdrawn' | 'layout', string>;
};

/** Words of the web pages that are on no printed sheet. */
export type WebPhrases = {
  site: string;
  skip: string;
  allSheets: string;
  onYourSheet: FactsOnSheet;
  seeHelp: string;
  clinicPhones: string;
  draftTitle: string;
  aboutSheet: string;
  code: string;
  revision: string;
  version: string;
  language: string;
  readingGrade: string;
  review: string;
  isDraft: string;
  reviewed: (date: string, until: string) => string;
  printed: string;
  /** Above the ready-made packet of a sheet: overview, sheet, medicines and warning signs as one PDF. */
  readyPacket: string;
  /** Above the formats other than print, and the name of each. */
  otherFormats: string;
  formats: Record<PlainFormat, string>;
  pdf: (edition: string, pages: number) => string;
  editions: Record<EditionName, string>;
  fillable: string;
  black: string;
  seen: (day: string) => string;
  isCurrent: string;
  revisions: RevisionPhrases;
  feed: string;
  releases: ReleasePhrases;
  catalogue: CataloguePhrases;
  /** The page that answers questions by code; `{count}` in `found` is the number of sheets. */
  infobutton: {
    title: string;
    all: string;
    found: string;
    none: string;
    /** Link to the catalogue where no sheet answers the question. */
    catalogue: string;
    pdfOf: (title: string) => string;
  };
  notFound: { title: string; whereToLook: string; ask: string };
  notAdvice: string;
};
