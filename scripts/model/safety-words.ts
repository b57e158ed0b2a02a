import type { CardLevel } from './card-levels.ts';

/** A warning sign and its level, the same on every sheet. */
export type Sign = {
  id: string;
  level: CardLevel;
  /** A bullet states the sign when it matches one pattern of each group. */
  words: readonly RegExp[];
};

/** Vocabulary of the safety rules. */
export type SafetyWords = {
  /** Matches words that ask a reader to get help. */
  call: RegExp;
  doNotMix: RegExp;
  avoid: RegExp;
  /** Other advice that needs a source: to stop or change a medicine, to report at once, to keep away from something. */
  advice: RegExp;
  /** Matches words that ask a reader to report a sign. */
  report: RegExp;
  /** An amount in a unit of medicine. */
  dose: RegExp;
  /** A telephone number. */
  phone: RegExp;
  /** A call of an emergency number, such as “call 911”. */
  emergencyNumber: RegExp;
  /** Body temperatures, words for fever, and words for rooms, water or storage. */
  bodyTemperature: { degrees: RegExp; fever: RegExp; things: RegExp };
  /** A heading that names a topic and asks for nothing, such as “When to call us”. */
  topic: RegExp;
  /** How long people live; rejected with a number in the same sentence. */
  survival: RegExp;
  figure: RegExp;
  /** Asks a reader to say so before a medicine is started, or to follow the plan of the team. */
  askFirst: RegExp;
  /** Signs on every sheet because of cancer in bone. */
  sharedSigns: readonly Sign[];
  /** Fever advice on every sheet of a treatment that lowers white cells. */
  feverSigns: readonly Sign[];
  /** Signs of treatments, each with its one level. */
  treatmentSigns: readonly Sign[];
  /** Words that do not identify a sign. */
  idleWords: ReadonlySet<string>;
  /**
   * Safety words in any form: if a filter removes a line with them from a sheet, the sheet must say it in
   * other words.
   */
  caution: RegExp;
  /** A word without its ending. */
  stem: (word: string) => string;
};
