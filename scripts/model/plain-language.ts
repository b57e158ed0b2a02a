/** Readability of a language, and its plain words and sentences. Types only. */

/** A word as read aloud: numerals count as one syllable. */
export type Word = { text: string; syllables: number };

/** A sentence; `isWhole` when it ends with a full stop, question or exclamation mark: others are headings and fragments. */
export type Sentence = { text: string; words: Word[]; isWhole: boolean };

/** Input of readability formulas. */
export type TextCounts = { sentences: number; words: number; syllables: number; longWords: number };

/** A readability formula. */
export type ReadingFormula = {
  /** Key of its score in the manifest, such as `smog`. */
  id: string;
  name: string;
  /** Head of its column in a table. */
  short: string;
  /** A higher school grade is harder to read; a higher index of ease, from 0 to 100, is easier. */
  scale: 'grade' | 'ease';
  score: (counts: TextCounts) => number;
  /** The limit for a sheet as printed, and with the names of medicines, treatments and conditions masked. */
  limit: { raw: number; masked: number };
};

/** Limits on the readability of texts in a language. */
export type ReadingLimits = {
  /** Readers are shown the score of the first one. */
  formulas: readonly [ReadingFormula, ...ReadingFormula[]];
  /** A word with at least this many syllables counts as long. */
  longWord: number;
  /** Maximum number of words in a sentence. */
  sentenceWords: number;
  /** One short word that replaces a masked name. */
  mask: string;
};

/** The rules about words and sentences of authors. */
export type WordingRule =
  | 'plain/chance-word'
  | 'plain/inclusive-wording'
  | 'plain/jargon'
  | 'plain/long-list'
  | 'plain/long-paragraph'
  | 'plain/long-sentence'
  | 'plain/number-form'
  | 'plain/passive'
  | 'plain/repeated-word'
  | 'plain/simpler-word'
  | 'plain/telegraphic'
  | 'plain/the-patient'
  | 'plain/vague-sign';

/** A match of a rule in a text, as written. Style is a warning; what readers stumble over is an error. */
export type WordingMatch = {
  rule: WordingRule;
  severity: 'error' | 'warning';
  words: string;
  found: string;
  expected: string;
  fix: string;
};

/**
 * Role of a text on its sheet: a sign on a care card; the effect, the action or when to tell in a table of
 * side effects; a list item without a lead-in; or anything else.
 */
export type WrittenPart = 'sign' | 'effect' | 'action' | 'when-to-tell' | 'item' | 'other';

/** Plain-language rules of one language. */
export type PlainLanguageRules = {
  /** The sentences of a line or paragraph that have words; the end of the text ends a sentence. */
  sentences: (text: string) => readonly Sentence[];
  /** Words and constructions of one text. */
  wording: (text: { text: string; part: WrittenPart }) => WordingMatch[];
  /** Findings in several texts; `text` is the index of the text. */
  style: (texts: readonly string[]) => (WordingMatch & { text: number })[];
  /** Finds where a text explains a word; `forms` are its forms as part of a pattern. */
  explains: (forms: string) => RegExp;
  /** A short word as it might replace a fact of the clinic, such as `emergency`. */
  factWord: (fact: string) => string;
  /** Matches text that addresses the reader. */
  reader: RegExp;
  /** A chance out of 100. */
  chance: RegExp;
};
