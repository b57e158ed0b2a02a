import type { Block, List } from '../../scripts/model/handout.ts';

const isBulleted = (block: Block | undefined): block is List => block?.type === 'list' && !block.ordered;

/**
 * Joins consecutive bulleted lists: passages for different readers are written as separate lists, but form
 * one list on the sheet.
 */
export const joinLists = (blocks: readonly Block[]): Block[] => {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (isBulleted(last) && isBulleted(block))
      joined[joined.length - 1] = { ...last, items: [...last.items, ...block.items] };
    else joined.push(block);
  }
  return joined;
};
