import type { Block, BlockOf, BlockType, ListItem } from '../../model/handout.ts';
import { BLOCKS } from '../blocks/index.ts';
import { label, type Run } from './run.ts';

/** The runs of a list's items in document order, each after the cancer type it holds for. */
export const itemRuns = (items: readonly ListItem[]): Run[] =>
  items.flatMap((item) => [...label(item.appliesTo), ...blockRuns(item.blocks)]);

const oneBlockRuns = <Type extends BlockType>(block: BlockOf<Type>): Run[] =>
  BLOCKS[block.type].words(block, { blocks: blockRuns, items: itemRuns });

/**
 * Every run of words in the blocks, in document order; `{…}` stands for what the templates add, such as a
 * card's heading.
 */
export const blockRuns = (blocks: readonly Block[]): Run[] => blocks.flatMap((block) => oneBlockRuns(block));
