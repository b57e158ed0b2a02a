import type { BlockType } from '../../../model/handout.ts';
import type { BlockWriter } from '../block-writer.ts';
import { careCards } from './care-cards.ts';
import { chances, glance, list, medicines, questions, treatmentMap } from './lists.ts';
import { figure, image, panels } from './pictures.ts';
import { planner, sideEffects, table } from './tables.ts';
import { group, heading, paragraph, quote, rule, writeIn } from './words.ts';

/** How every block type of the model is written line by line, for plain text and braille. */
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
