import type { CardLevel } from './card-levels.ts';

/** A warning sign and the one level it has on every sheet. */
export type Sign = {
  id: string;
  level: CardLevel;
  /** A bullet states the sign when it has one of the words of each group. */
  words: readonly RegExp[];
};

/** The words that the safety rules look for. */
export type SafetyWords = {
  /** Matches words that ask a reader to get help. */
  call: RegExp;
  doNotMix: RegExp;
  avoid: RegExp;
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
  /** How long people live; with a figure in the same sentence it is refused. */
  survival: RegExp;
  figure: RegExp;
  /** Asks a reader to say so before a medicine is started, or to follow the plan of the team. */
  askFirst: RegExp;
  /** Signs on every sheet because of cancer in bone. */
  sharedSigns: readonly Sign[];
  /** What every sheet of a treatment that lowers white cells says about a fever. */
  feverSigns: readonly Sign[];
  /** Signs of treatments, each with its one level. */
  treatmentSigns: readonly Sign[];
  /** Words that do not say what a sign is. */
  idleWords: ReadonlySet<string>;
  /** Words of safety in any form: a line with them that a filter leaves out of a sheet must be said there in other words. */
  caution: RegExp;
  /** A word without its ending. */
  stem: (word: string) => string;
};
