/** How hard a language is to read, and which words and sentences are plain in it. Types only. */

/** A word as it is read: numerals count as one syllable. */
export type Word = { text: string; syllables: number };

/** A sentence; `isWhole` when it ends with a full stop, question or exclamation mark: others are headings and fragments. */
export type Sentence = { text: string; words: Word[]; isWhole: boolean };

/** The inputs of reading formulas. */
export type TextCounts = { sentences: number; words: number; syllables: number; longWords: number };

/** A formula that says how hard a text is to read. */
export type ReadingFormula = {
  /** Key of its score in the manifest, such as `smog`. */
  id: string;
  name: string;
  /** Head of its column in a table. */
  short: string;
  /** A higher school grade is harder to read; a higher index of ease, from 0 to 100, is easier. */
  scale: 'grade' | 'ease';
  score: (counts: TextCounts) => number;
  /** The hardest that a sheet may be as it is printed, and with the names of medicines, treatments and conditions masked. */
  limit: { raw: number; masked: number };
};

/** How hard the texts of a language may be to read. */
export type ReadingLimits = {
  /** The score by the first one is what readers are shown. */
  formulas: readonly [ReadingFormula, ...ReadingFormula[]];
  /** A word with at least this many syllables counts as long. */
  longWord: number;
  /** Words that a sentence has at most. */
  sentenceWords: number;
  /** One short word that replaces a masked name. */
  mask: string;
};

/** The rules that look at words and sentences of authors. */
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

/** Words that a rule finds in a text, as written. Style is a warning; what readers stumble over is an error. */
export type WordingMatch = {
  rule: WordingRule;
  severity: 'error' | 'warning';
  words: string;
  found: string;
  expected: string;
  fix: string;
};

/**
 * What a text is on its sheet: a sign on a care card; the effect, the action or when to tell in a table of side effects; an item of a
 * list that no words with a colon lead in; or anything else.
 */
export type WrittenPart = 'sign' | 'effect' | 'action' | 'when-to-tell' | 'item' | 'other';

/** What the rules of plain language know of one language. */
export type PlainLanguageRules = {
  /** The sentences of a line or paragraph that have words; the end of the text ends a sentence. */
  sentences: (text: string) => readonly Sentence[];
  /** Words and constructions of one text. */
  wording: (text: { text: string; part: WrittenPart }) => WordingMatch[];
  /** What is found in several texts at once; `text` is the index of the one with the words. */
  style: (texts: readonly string[]) => (WordingMatch & { text: number })[];
  /** Finds the place where a text explains a word; `forms` are its forms as a part of a pattern. */
  explains: (forms: string) => RegExp;
  /** A short word as it might replace a fact of the clinic, such as `emergency`. */
  factWord: (fact: string) => string;
  /** Speaks to the reader. */
  reader: RegExp;
  /** A chance out of 100. */
  chance: RegExp;
};
