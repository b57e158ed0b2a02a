/** What stands under each other in a handout. Types only. */

import type { Inline } from './inlines.ts';
import type { FigureName, PictogramName } from './names.ts';

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
/** Labels of lines to write on; `cutOut`: in a frame to cut along, for the wallet. */
export type WriteIn = { type: 'write-in'; labels: Inline[][]; cutOut?: true };
/** A chance in words that hold "about N in 100"; `count` is that N, from 0 to 100. */
export type Chance = { words: Inline[]; count: number };
/** Chances, each with a picture of 100 people. */
export type Chances = { type: 'chances'; items: Chance[] };
/** A table of empty rows to fill in by hand. */
export type Planner = { type: 'planner'; head: string[]; rows: number };
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
  | Chances
  | Planner
  | Panels
  | TreatmentMap;
