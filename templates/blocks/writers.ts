import type { BlockType } from '../../scripts/model/handout.ts';
import type { BlockWriter } from '../lines/block-writer.ts';
import { lines as careCards } from './care-cards/lines.ts';
import { lines as chances } from './chances/lines.ts';
import { lines as figure } from './figure/lines.ts';
import { lines as glance } from './glance/lines.ts';
import { lines as group } from './group/lines.ts';
import { lines as heading } from './heading/lines.ts';
import { lines as image } from './image/lines.ts';
import { lines as list } from './list/lines.ts';
import { lines as medicines } from './medicines/lines.ts';
import { lines as panels } from './panels/lines.ts';
import { lines as paragraph } from './paragraph/lines.ts';
import { lines as planner } from './planner/lines.ts';
import { lines as questions } from './questions/lines.ts';
import { lines as quote } from './quote/lines.ts';
import { lines as rule } from './rule/lines.ts';
import { lines as sideEffects } from './side-effects/lines.ts';
import { lines as table } from './table/lines.ts';
import { lines as treatmentMap } from './treatment-map/lines.ts';
import { lines as writeIn } from './write-in/lines.ts';

/** How every block type is written line by line, for plain text, speech and braille. */
export const WRITERS: { readonly [Type in BlockType]: BlockWriter<Type> } = {
  'care-cards': careCards,
  chances,
  figure,
  glance,
  group,
  heading,
  image,
  list,
  medicines,
  panels,
  paragraph,
  planner,
  questions,
  quote,
  rule,
  'side-effects': sideEffects,
  table,
  'treatment-map': treatmentMap,
  'write-in': writeIn,
};
