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

/** How soon to get help, as the words of a line say it. */
export type UrgencyName = 'today' | 'thisWeek' | 'nextVisit';

/** What one language needs before a text in it can be compared with the English that it was translated from. */
export type TranslationWords = {
  /** The sign before the decimals of a number. */
  decimalPoint: '.' | ',';
  /** What follows a number, as whole words. */
  measures: Readonly<Record<MeasureName, RegExp>>;
  /** Numbers that are written as words, in small letters. Words for one are among `ones`. */
  numbers: Readonly<Record<string, number>>;
  /** Words that may be written in the place of a number, such as “both”, in small letters. */
  looseNumbers: Readonly<Record<string, number>>;
  /** Words before a measure that stand for one of it: “a day”, “each month”. */
  ones: RegExp;
  urgency: Readonly<Record<UrgencyName, RegExp>>;
  negations: {
    /** Each match negates something. */
    words: RegExp;
    /** Goes on with a negation in its sentence, where another language may negate again: “or” in English, “ni” in Spanish. */
    continuing: RegExp;
    /** Says in other words what may be said by a negation as well: “unless”, “unable”, “nadie”. */
    alike: RegExp;
    /** Phrases with a word of negation that negate nothing: “not only”. */
    idle: RegExp;
  };
  /** Names in this language, by English names in small letters, where no front matter has them and they are not alike. */
  medicineNames: Readonly<Record<string, readonly string[]>>;
};
