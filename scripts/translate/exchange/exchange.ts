/** Whether a translation exists and matches the current English. */
type ExchangeState = 'untranslated' | 'outdated' | 'translated';

/** One unit for translators, in both directions. */
export type ExchangeUnit = {
  key: string;
  english: string;
  /** Empty where there is none. */
  translation: string;
  state: ExchangeState;
  /** The English that an outdated translation was made from; null if unknown. */
  previous: string | null;
  /** Its path in the document and the place of the English. */
  note: string;
};

/** The units of one content file, in order; `path` is that below the folder of a language. */
export type ExchangeFile = { language: string; path: string; units: readonly ExchangeUnit[] };

/** A file that cannot be imported, in words for its sender. */
export class ExchangeError extends Error {}
