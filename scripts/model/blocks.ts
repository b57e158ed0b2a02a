import type { CardLevel } from './card-levels.ts';
import type { Inline } from './inlines.ts';
import type { FigureName, PictogramName } from './vocabulary.ts';

/** Any block of a handout, one below another. Types only. */
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
  | Medicines
  | Panels
  | TreatmentMap;

/** The name of a block type. */
export type BlockType = Block['type'];
/** The blocks of one or several types. */
export type BlockOf<Type extends BlockType> = { [One in Type]: Extract<Block, { type: One }> }[Type];

/** Words in one line. */
export type Paragraph = { type: 'paragraph'; children: Inline[] };

/** A heading below a section's own (which is level 2), or one of level 2 before the first section. */
export type Heading = { type: 'heading'; level: 2 | 3 | 4 | 5 | 6; children: Inline[] };

/** `appliesTo` names the cancer type of an item, on a sheet for all types; otherwise null. */
export type ListItem = { appliesTo: string | null; blocks: Block[] };

/** A bulleted list, or a numbered one that counts from `start`. */
export type List = { type: 'list'; ordered: boolean; start: number; items: ListItem[] };

type Align = 'left' | 'center' | 'right' | null;

/** A plain table of an author, by row and cell. */
export type Table = { type: 'table'; align: Align[]; head: Inline[][]; rows: Inline[][][] };

/** A quotation. */
export type Quote = { type: 'quote'; blocks: Block[] };

/**
 * A local picture; `path` is relative to the content folder, `data` its bytes in base64; the size in pixels
 * is that of the upright picture.
 */
export type Image = {
  type: 'image';
  path: string;
  format: 'png' | 'jpg';
  data: string;
  width: number;
  height: number;
  alt: string;
};

/** A line across the text. */
type Rule = { type: 'rule' };

/** A drawing of the project with its caption. */
export type Figure = { type: 'figure'; name: FigureName; caption: Inline[] };

/** Text for one cancer type only, under its name on a sheet for all types. */
type Group = { type: 'group'; label: string; blocks: Block[] };

/** One short answer. */
export type GlanceItem = { pictogram: PictogramName | null; label: Inline[]; text: Inline[] };

/** The whole sheet in short answers. */
export type Glance = { type: 'glance'; title: string; items: GlanceItem[] };

/** One side effect; `appliesTo` as in a list item. */
export type SideEffect = {
  pictogram: PictogramName | null;
  appliesTo: string | null;
  notice: Inline[];
  doThis: Inline[];
  tellUs: Inline[];
};

/** The table of side effects: what to notice, what to do, when to tell the care team. */
export type SideEffects = { type: 'side-effects'; head: [Inline[], Inline[], Inline[]]; rows: SideEffect[] };

/** One care card: the shared signs of cancer in bone, and those of this treatment. */
export type CareCard = { shared: ListItem[]; own: ListItem[] };

/** The cards, always in this order; `say` is the line to say on the phone. */
export type CareCards = { type: 'care-cards'; say: Inline[] } & Record<CardLevel, CareCard>;

/** Questions with boxes to tick. */
export type Questions = { type: 'questions'; items: ListItem[] };

/** Labels of lines to write on; `cutOut`: in a frame to cut out, for the wallet. */
export type WriteIn = { type: 'write-in'; labels: Inline[][]; cutOut?: true };

/** A chance whose words contain "about N in 100"; `count` is that N, from 0 to 100. */
export type Chance = { words: Inline[]; count: number };

/** Chances, each with a picture of 100 people. */
export type Chances = { type: 'chances'; items: Chance[] };

/** A table of empty rows to fill in by hand. */
export type Planner = { type: 'planner'; head: string[]; rows: number };

/**
 * One medicine, or some that are taken alike. `names` are the generic names, each with its brands; a group
 * without names has lines shared by several of the others. `title` is empty where it would only repeat the
 * one name.
 */
export type MedicineGroup = { title: Inline[]; names: Inline[][]; lines: ListItem[] };

/** The medicines of a treatment in one type of cancer, each name with a tick box. */
export type Medicines = { type: 'medicines'; groups: MedicineGroup[] };

/** One picture of a story, with its words. */
export type Panel = { figure: FigureName; heading: Inline[]; blocks: Block[] };

/** A story in pictures, one numbered panel after another. */
export type Panels = { type: 'panels'; panels: Panel[] };

/** One treatment that a person may be offered. */
export type TreatmentChoice = {
  pictogram: PictogramName | null;
  name: Inline[];
  /** Code of the treatment's own sheet for this cancer type, if there is one. */
  code: string | null;
  text: Inline[];
};

/** The treatments of one passage reach, with tick boxes. */
export type TreatmentMap = {
  type: 'treatment-map';
  reach: 'whole-body' | 'one-area';
  intro: Inline[];
  choices: TreatmentChoice[];
};
