import type { BlockType } from '../../scripts/model/handout.ts';
import { careCards } from './care-cards/index.tsx';
import { chances } from './chances/index.tsx';
import type { BlockDrawing } from './drawing.ts';
import { figure } from './figure/index.tsx';
import { glance } from './glance/index.tsx';
import { group } from './group/index.tsx';
import { heading } from './heading/index.tsx';
import { image } from './image/index.tsx';
import { list } from './list/index.tsx';
import { medicines } from './medicines/index.tsx';
import { panels } from './panels/index.tsx';
import { paragraph } from './paragraph/index.tsx';
import { planner } from './planner/index.tsx';
import { questions } from './questions/index.tsx';
import { quote } from './quote/index.tsx';
import { rule } from './rule/index.tsx';
import { sideEffects } from './side-effects/index.tsx';
import { table } from './table/index.tsx';
import { treatmentMap } from './treatment-map/index.tsx';
import { writeIn } from './write-in/index.tsx';

/** The drawing of every block type. */
export const DRAWINGS: { readonly [Type in BlockType]: BlockDrawing<Type> } = {
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
