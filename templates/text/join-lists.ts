import type { Block, List } from '../../scripts/model/handout.ts';

const isBulleted = (block: Block | undefined): block is List => block?.type === 'list' && !block.ordered;

/**
 * Blocks with bulleted lists that follow each other joined into one: passages for different readers are written as lists of
 * their own, and who reads the sheet sees and hears one.
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
