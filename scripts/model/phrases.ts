import type { HandoutKind, Inline, TreatmentMap } from './handout.ts';

/** Label and requested action of a care card. */
type CardWords = { label: string; action: string };

/** The emergency card, whose action contains the number to call. */
type EmergencyWords = {
  label: string;
  action: (number: string) => string;
  /** Above the signs shared by every person with cancer in bone. */
  shared: string;
  /** Above the signs of the treatment: of one treatment, or of several. */
  own: { this: string; yours: string };
  /** What to say on the phone, in the quotation marks of the language. */
  say: (words: readonly Inline[]) => Inline[];
};

/** The words of a packet's own pages. */
type PacketPhrases = {
  /** Default title. */
  title: string;
  lead: string;
  /** Above the list of its sheets, and the column heads of that list. */
  contents: string;
  columns: { sheet: string; code: string; page: string };
  /** The page of the packet, next to that of the sheet. */
  page: (number: number, total: number) => string;
  /** On the empty back of a sheet of paper. */
  blank: string;
  givenBy: string;
  date: string;
  medicines: string;
  /** The page with dates of treatment: title, instruction, and the titles of its tables and columns. */
  planner: {
    title: string;
    lead: string;
    planned: string;
    when: string;
    what: string;
    more: string;
    notes: string;
  };
  /** The page for staff: title, the note that it is not for the patient, and how to ask. */
  teachBack: { title: string; lead: string; how: string };
};

/** The words on every printed sheet that do not come from `content/`. */
export type Phrases = {
  kind: Record<HandoutKind, string>;
  allCancerTypes: string;
  draftChip: string;
  /** In the footer of each page: one line in large print. */
  draft: string;
  /** The same where space is short. */
  draftBrief: string;
  clinicBlank: string;
  questionsCall: string;
  /** The same beside another language, where there is no room for the question. */
  call: string;
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
  /** Finds a pronunciation, in syllables, with the group `said`; null where the language needs none. */
  pronunciation: RegExp | null;
  /** How a pronunciation is read aloud. */
  saidAs: (said: string) => string;
  givenTo: string;
  myMedicine: string;
  nextVisitOn: string;
  myQuestion: string;
  /** Description of the boxes before questions, medicines and treatments. */
  questionsToTick: string;
  medicinesToTick: string;
  spaceToWrite: (label: string) => string;
  /** Purpose of the fields at the top of a fillable sheet. */
  fields: { clinic: string; phone: string };
  boxesForNurse: string;
  /** The name of a cancer type, before text that applies only to it. */
  forCancer: (name: string) => string;
  whole: Record<TreatmentMap['reach'], string>;
  sources: string;
  /** Where the sources of a sheet are found if it does not list them. */
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
  /** Next to the line for a phone number: one line in large print. */
  staffFillIn: string;
  logo: (clinic: string) => string;
  qrCode: (address: string) => string;
  address: string;
  version: (version: string) => string;
  clinicMissing: string;
  panel: (number: number) => string;
  /** Author in the document's properties. */
  author: string;
};
