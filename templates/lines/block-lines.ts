import type { Block, BlockOf, BlockType } from '../../scripts/model/handout.ts';
import { WRITERS } from '../blocks/writers.ts';
import type { LinearContext } from './block-writer.ts';
import { itemLines } from './items.ts';
import { BULLET, type Line } from './line.ts';
import { inlineWords } from './words-of.ts';

/** Input of the lines besides the blocks. */
export type LinearFacts = Pick<
  LinearContext,
  'phrases' | 'formats' | 'figures' | 'clinic' | 'kind' | 'level'
>;

const contextOf = (facts: LinearFacts): LinearContext => {
  const linesOf = (blocks: readonly Block[]): Line[] => blockLines(blocks, facts);
  return {
    ...facts,
    wordsOf: (inlines) => inlineWords(inlines, facts),
    linesOf,
    itemsOf: (items, markerOf = () => BULLET) =>
      itemLines(items, markerOf, { linesOf, phrases: facts.phrases }),
  };
};

const oneBlock = <Type extends BlockType>(block: BlockOf<Type>, context: LinearContext): Line[] =>
  WRITERS[block.type](block, context);

/** The lines of blocks, in reading order. */
export const blockLines = (blocks: readonly Block[], facts: LinearFacts): Line[] => {
  const context = contextOf(facts);
  return blocks.flatMap((block) => oneBlock(block, context));
};
