/**
 * What is under each other in a handout: each type in a file of `blocks/`, all of them in the union
 * `Block`. Types that hold blocks take the list of blocks as a parameter, since a file cannot import the
 * union that imports it. Types only.
 */

import type { CareCardOf, CareCardsOf } from './blocks/care-cards.ts';
import type { Chances } from './blocks/chances.ts';
import type { Figure } from './blocks/figure.ts';
import type { Glance } from './blocks/glance.ts';
import type { GroupOf } from './blocks/group.ts';
import type { Heading } from './blocks/heading.ts';
import type { Image } from './blocks/image.ts';
import type { ListItemOf, ListOf } from './blocks/list.ts';
import type { MedicineGroupOf, MedicinesOf } from './blocks/medicines.ts';
import type { PanelOf, PanelsOf } from './blocks/panels.ts';
import type { Paragraph } from './blocks/paragraph.ts';
import type { Planner } from './blocks/planner.ts';
import type { QuestionsOf } from './blocks/questions.ts';
import type { QuoteOf } from './blocks/quote.ts';
import type { Rule } from './blocks/rule.ts';
import type { SideEffects } from './blocks/side-effects.ts';
import type { Table } from './blocks/table.ts';
import type { TreatmentMap } from './blocks/treatment-map.ts';
import type { WriteIn } from './blocks/write-in.ts';

/** Any block of a handout. */
export type Block =
  | Paragraph
  | Heading
  | ListOf<Block[]>
  | Table
  | QuoteOf<Block[]>
  | Image
  | Rule
  | Figure
  | GroupOf<Block[]>
  | Glance
  | SideEffects
  | CareCardsOf<Block[]>
  | QuestionsOf<Block[]>
  | WriteIn
  | Chances
  | Planner
  | MedicinesOf<Block[]>
  | PanelsOf<Block[]>
  | TreatmentMap;

/** The name of a block type. */
export type BlockType = Block['type'];
/** The blocks of one type, or of one of several. */
export type BlockOf<Type extends BlockType> = { [One in Type]: Extract<Block, { type: One }> }[Type];

export type { CardLevel } from './blocks/care-cards.ts';
export type { Chance, Chances } from './blocks/chances.ts';
export type { Figure } from './blocks/figure.ts';
export type { Glance, GlanceItem } from './blocks/glance.ts';
export type { Heading } from './blocks/heading.ts';
export type { Image } from './blocks/image.ts';
export type { Paragraph } from './blocks/paragraph.ts';
export type { Planner } from './blocks/planner.ts';
export type { SideEffect, SideEffects } from './blocks/side-effects.ts';
export type { Table } from './blocks/table.ts';
export type { TreatmentChoice, TreatmentMap } from './blocks/treatment-map.ts';
export type { WriteIn } from './blocks/write-in.ts';
export type CareCard = CareCardOf<Block[]>;
export type CareCards = BlockOf<'care-cards'>;
export type List = BlockOf<'list'>;
export type ListItem = ListItemOf<Block[]>;
export type MedicineGroup = MedicineGroupOf<Block[]>;
export type Medicines = BlockOf<'medicines'>;
export type Panel = PanelOf<Block[]>;
export type Panels = BlockOf<'panels'>;
export type Questions = BlockOf<'questions'>;
export type Quote = BlockOf<'quote'>;
