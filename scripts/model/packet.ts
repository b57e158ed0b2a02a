/** A packet: several sheets for one person in one file. Types only. */

/** What is printed in one packet for one person; it is in no metadata and in no file name. */
export type PersonalWords = {
  givenBy: string | null;
  /** A day in the words of the person who typed it. */
  date: string | null;
  nextVisit: string | null;
  medicines: readonly string[];
  /** A sentence of one's own. */
  line: string | null;
};
