/** Whether a translation is there and says what the English of today says. */
type ExchangeState = 'untranslated' | 'outdated' | 'translated';

/** One unit as translators get it and give it back. */
export type ExchangeUnit = {
  key: string;
  english: string;
  /** Empty where there is none. */
  translation: string;
  state: ExchangeState;
  /** The English that an outdated translation was made from; null where nothing is known of it. */
  previous: string | null;
  /** What it stands in, and where its English is. */
  note: string;
};

/** The units of one content file, in its order; `path` is that below the folder of a language. */
export type ExchangeFile = { language: string; path: string; units: readonly ExchangeUnit[] };

/** A file that cannot be read as what it should be, in words for whoever sent it. */
export class ExchangeError extends Error {}
