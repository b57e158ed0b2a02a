/** The document model: what one handout says, as pure data. Types only; imports nothing. */

export type HandoutKind = 'treatment' | 'cancer-type' | 'pair' | 'guide' | 'booklet';

/** Facts that belong to the clinic, not to the text; filled in from the clinic profile when rendered. */
export type ClinicFact = 'name' | 'phone' | 'after-hours' | 'emergency' | 'fever';

/** Small pictures beside a word, drawn as decoration. */
export type PictogramName =
  | 'blood-test'
  | 'bone'
  | 'breast'
  | 'bruise'
  | 'calendar'
  | 'chat'
  | 'checklist'
  | 'diarrhea'
  | 'dizzy'
  | 'drip'
  | 'emergency'
  | 'fever'
  | 'food'
  | 'hair'
  | 'hand'
  | 'heart'
  | 'hot'
  | 'joint'
  | 'lungs'
  | 'mood'
  | 'mouth'
  | 'nausea'
  | 'pain-relief'
  | 'people'
  | 'phone'
  | 'pills'
  | 'prostate'
  | 'radiation'
  | 'scan'
  | 'skin'
  | 'support'
  | 'surgery'
  | 'swelling'
  | 'syringe'
  | 'target'
  | 'tired'
  | 'walking'
  | 'weight';

/** Drawings with an alt text of their own; each is one component in `templates/figures/`. */
export type FigureName =
  | 'living-bone'
  | 'bone-balance'
  | 'cells-travel'
  | 'balance-upset'
  | 'balance-restored'
  | 'hormone-reaches-cell'
  | 'hormone-blocked'
  | 'fast-cells-grow'
  | 'chemotherapy-stops-growth'
  | 'body-bones'
  | 'whole-body'
  | 'one-area';

type Text = { type: 'text'; value: string };
type Strong = { type: 'strong'; children: Inline[] };
type Emphasis = { type: 'emphasis'; children: Inline[] };
type Code = { type: 'code'; value: string };
/**
 * `url` starts with https:, mailto: or tel:. `address` is what is printed after the words, as people read and type it;
 * null when the words show it.
 */
type Link = { type: 'link'; url: string; address: string | null; children: Inline[] };
/** A line break asked for by the author. */
type Break = { type: 'break' };
type ClinicFactInline = { type: 'clinic-fact'; fact: ClinicFact };
/** Words in another language (BCP 47 tag). */
type Foreign = { type: 'foreign'; language: string; children: Inline[] };
export type Inline = Text | Strong | Emphasis | Code | Link | Break | ClinicFactInline | Foreign;

type Align = 'left' | 'center' | 'right' | null;

export type Paragraph = { type: 'paragraph'; children: Inline[] };
/** A heading below a section's own (which is level 2). */
export type Heading = { type: 'heading'; level: 3 | 4 | 5 | 6; children: Inline[] };
/** `appliesTo` names the cancer type an item holds for, on a sheet for all types; else null. */
export type ListItem = { appliesTo: string | null; blocks: Block[] };
export type List = { type: 'list'; ordered: boolean; start: number; items: ListItem[] };
export type Table = { type: 'table'; align: Align[]; head: Inline[][]; rows: Inline[][][] };
export type Quote = { type: 'quote'; blocks: Block[] };
/** A local picture; `path` is relative to the content folder, `data` its bytes in base64. */
export type Image = {
  type: 'image';
  path: string;
  format: 'png' | 'jpg';
  data: string;
  alt: string;
};
type Rule = { type: 'rule' };
export type Figure = { type: 'figure'; name: FigureName; caption: Inline[] };
/** What holds for one cancer type only, shown under its name on a sheet for all types. */
type Group = { type: 'group'; label: string; blocks: Block[] };
export type GlanceItem = { pictogram: PictogramName | null; label: Inline[]; text: Inline[] };
export type Glance = { type: 'glance'; title: string; items: GlanceItem[] };
export type SideEffect = {
  pictogram: PictogramName | null;
  appliesTo: string | null;
  notice: Inline[];
  doThis: Inline[];
  tellUs: Inline[];
};
export type SideEffects = {
  type: 'side-effects';
  head: [Inline[], Inline[], Inline[]];
  rows: SideEffect[];
};
/** One care card: what every person with cancer in bone watches for, and what this treatment adds. */
export type CareCard = { shared: ListItem[]; own: ListItem[] };
/** The three cards, always in this order; `say` is the line to say on the phone. */
export type CareCards = {
  type: 'care-cards';
  emergency: CareCard;
  sameDay: CareCard;
  nextVisit: CareCard;
  say: Inline[];
};
export type Questions = { type: 'questions'; items: ListItem[] };
/** Labels of lines to write on. */
export type WriteIn = { type: 'write-in'; labels: Inline[][] };
export type Panel = { figure: FigureName; heading: Inline[]; blocks: Block[] };
/** A story told in pictures, one numbered panel after another. */
export type Panels = { type: 'panels'; panels: Panel[] };
export type TreatmentChoice = {
  pictogram: PictogramName | null;
  name: Inline[];
  /** Code of the treatment's own sheet for this cancer type, when there is one. */
  code: string | null;
  text: Inline[];
};
export type TreatmentMap = {
  type: 'treatment-map';
  reach: 'whole-body' | 'one-area';
  intro: Inline[];
  choices: TreatmentChoice[];
};

export type Block =
  | Paragraph
  | Heading
  | List
  | Table
  | Quote
  | Image
  | Rule
  | Figure
  | Group
  | Glance
  | SideEffects
  | CareCards
  | Questions
  | WriteIn
  | Panels
  | TreatmentMap;

/**
 * One section under a level-2 heading. `id` is stable across languages; free sections of a guide have none. A
 * section whose heading says just what the sheet's own title says has no title, and is not headed twice.
 */
export type Section = { id: string | null; title: Inline[]; blocks: Block[] };

export type SourceNote = {
  key: string;
  publisher: string;
  title: string;
  url: string | null;
  seen: string;
};

export type Review =
  | { state: 'draft'; reason: string }
  | { state: 'reviewed'; name: string; role: string; date: string; nextReview: string };

/** A treatment or cancer type as its name stands on a sheet. */
type Named = { id: string; name: string };

export type Handout = {
  id: string;
  /** The short number people can say on the phone, such as HT-PRO. */
  code: string;
  kind: HandoutKind;
  language: string;
  /** Whole title, unique in the set: for the document's title, the manifest and the catalogue. */
  title: string;
  /** The level-1 heading, and the line under it. */
  heading: string;
  subtitle: string | null;
  /** Short name of the sheet, for the running head of every page. */
  runningTitle: string;
  lead: Inline[];
  treatment: Named | null;
  cancerType: (Named & { pictogram: PictogramName | null }) | null;
  /** What stands before the first level-2 heading. */
  intro: Block[];
  sections: Section[];
  /** In order of first citation. */
  sources: SourceNote[];
  review: Review;
};

export type Paper = 'letter' | 'a4';
export type PrintSize = 'standard' | 'large';
export type EditionName = `${Paper}-${PrintSize}`;
export type Edition = { name: EditionName; paper: Paper; size: PrintSize };
export type Ink = 'colour' | 'black';

/** What a clinic prints on its sheets. A null phone prints a line to write on. */
export type ClinicProfile = {
  name: string | null;
  department: string | null;
  phones: { day: string | null; afterHours: string | null };
  hours: string | null;
  emergencyNumber: string;
  /** Temperature in degrees Celsius at and above which a person calls; 37.5 to 38.0. */
  feverCelsius: number;
};
