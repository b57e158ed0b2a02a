import type { BlockType } from '../../model/handout.ts';
import { careCards } from './care-cards/index.ts';
import { chances } from './chances/index.ts';
import type { BlockDefinition } from './definition.ts';
import { figure } from './figure/index.ts';
import { glance } from './glance/index.ts';
import { group } from './group/index.ts';
import { heading } from './heading/index.ts';
import { image } from './image/index.ts';
import { list } from './list/index.ts';
import { medicines } from './medicines/index.ts';
import { panels } from './panels/index.ts';
import { paragraph } from './paragraph/index.ts';
import { planner } from './planner/index.ts';
import { questions } from './questions/index.ts';
import { quote } from './quote/index.ts';
import { rule } from './rule/index.ts';
import { sideEffects } from './side-effects/index.ts';
import { table } from './table/index.ts';
import { treatmentMap } from './treatment-map/index.ts';
import { writeIn } from './write-in/index.ts';

/** Every block type of the model. */
export const BLOCKS: { readonly [Type in BlockType]: BlockDefinition<Type> } = {
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
