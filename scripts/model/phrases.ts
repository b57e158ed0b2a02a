import type { HandoutKind, Inline, TreatmentMap } from './handout.ts';

/** What a care card is called, and what it asks people to do. */
type CardWords = { label: string; action: string };

/** The card of emergencies, whose action names the number to call. */
type EmergencyWords = {
  label: string;
  action: (number: string) => string;
  /** Above the signs of every person with cancer in bone. */
  shared: string;
  /** Above the signs of the treatment: of one treatment, or of the several that a sheet is about. */
  own: { this: string; yours: string };
  /** What to say on the phone, in the quotation marks of the language. */
  say: (words: readonly Inline[]) => Inline[];
};

/** The words of a packet's own pages. */
type PacketPhrases = {
  /** Its title unless it has one of its own. */
  title: string;
  lead: string;
  /** Above the list of its sheets, and the heads of that list. */
  contents: string;
  columns: { sheet: string; code: string; page: string };
  /** The page of the packet, beside that of the sheet. */
  page: (number: number, total: number) => string;
  /** On the back of a sheet of paper that stays empty. */
  blank: string;
  givenBy: string;
  date: string;
  medicines: string;
  /** The page with dates of treatment: its title, what to do with it, and the titles of its tables and columns. */
  planner: {
    title: string;
    lead: string;
    planned: string;
    when: string;
    what: string;
    more: string;
    notes: string;
  };
  /** The page for staff: its title, the note that it is not for the patient, and how to ask. */
  teachBack: { title: string; lead: string; how: string };
};

/** The words on every printed sheet that do not come from `content/`. */
export type Phrases = {
  kind: Record<HandoutKind, string>;
  allCancerTypes: string;
  draftChip: string;
  /** At the foot of each page: one line in large print. */
  draft: string;
  /** The same where there is room for few words. */
  draftBrief: string;
  clinicBlank: string;
  questionsCall: string;
  afterHours: string;
  allHours: string;
  atAGlance: string;
  emergency: EmergencyWords;
  /** `noAnswer`: what to do when nobody answers, unless the clinic says otherwise. */
  callNow: CardWords & { noAnswer: string };
  sameDay: CardWords;
  thisWeek: CardWords;
  emergencyStrip: (number: string) => string;
  emergencyStripMore: { overleaf: string; unplaced: string };
  /** Finds each page that a text refers to, with the groups `heading` and `page`. */
  pageReference: RegExp;
  /** Finds how a word is said, in syllables, with the group `said`; null where the language needs none. */
  pronunciation: RegExp | null;
  /** How such a hint is read aloud. */
  saidAs: (said: string) => string;
  givenTo: string;
  myMedicine: string;
  nextVisitOn: string;
  myQuestion: string;
  /** What the boxes before questions, medicines and treatments are. */
  questionsToTick: string;
  medicinesToTick: string;
  spaceToWrite: (label: string) => string;
  /** What the fields at the head of a fillable sheet are for. */
  fields: { clinic: string; phone: string };
  boxesForNurse: string;
  /** The name of a cancer type, before text that applies only to it. */
  forCancer: (name: string) => string;
  whole: Record<TreatmentMap['reach'], string>;
  sources: string;
  /** Where the sources of a sheet that does not list them are found. */
  sourcesAt: (address: string) => string;
  sourcesAsk: string;
  /** Both days as YYYY-MM-DD. */
  reviewed: (date: string, next: string) => string;
  page: (version: string | null, number: number, total: number) => string;
  packet: PacketPhrases;
  fever: (fahrenheit: string, celsius: string) => string;
  lasting: (hours: number) => string;
  /** Whom to call with a fever, on the card that names it. */
  feverCall: {
    always: (number: string) => string;
    byDay: (number: string) => string;
    byNight: (number: string) => string;
  };
  days: (count: number) => string;
  daysMissing: string;
  phoneMissing: string;
  afterHoursMissing: string;
  allHoursMissing: string;
  /** Beside the line for a phone number: one line in large print. */
  staffFillIn: string;
  logo: (clinic: string) => string;
  qrCode: (address: string) => string;
  address: string;
  version: (version: string) => string;
  clinicMissing: string;
  panel: (number: number) => string;
  /** Who the document's properties name as author. */
  author: string;
};
