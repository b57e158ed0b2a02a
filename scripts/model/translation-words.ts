/** What a number may count or measure, and the half of the day of a time. */
export type MeasureName =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'celsius'
  | 'fahrenheit'
  | 'microgram'
  | 'milligram'
  | 'gram'
  | 'kilogram'
  | 'milliliter'
  | 'liter'
  | 'ounce'
  | 'pound'
  | 'cup'
  | 'foot'
  | 'meter'
  | 'percent'
  | 'morning'
  | 'afternoon';

/** How soon to get help, in the words of a line. */
export type UrgencyName = 'today' | 'thisWeek' | 'nextVisit';

/** Vocabulary for comparing a translation in one language with its English. */
export type TranslationWords = {
  /** The decimal separator. */
  decimalPoint: '.' | ',';
  /** What follows a number, as whole words. */
  measures: Readonly<Record<MeasureName, RegExp>>;
  /** Numbers written as words, in lower case. Words for one are in `ones`. */
  numbers: Readonly<Record<string, number>>;
  /** Words that may replace a number, such as “both”, in lower case. */
  looseNumbers: Readonly<Record<string, number>>;
  /** Words before a measure that mean one of it: “a day”, “each month”. */
  ones: RegExp;
  urgency: Readonly<Record<UrgencyName, RegExp>>;
  negations: {
    /** Each match negates something. */
    words: RegExp;
    /**
     * Continues a negation in its sentence, where another language may negate again: “or” in English, “ni” in
     * Spanish.
     */
    continuing: RegExp;
    /** Words that another language may express by a negation: “unless”, “unable”, “nadie”. */
    alike: RegExp;
    /** Phrases with a negating word that negate nothing: “not only”. */
    idle: RegExp;
  };
  /**
   * Names in this language, by English names in lower case, where they differ and no front matter has them.
   */
  medicineNames: Readonly<Record<string, readonly string[]>>;
};
