import type { ReactElement } from 'react';
import type { Block, BlockOf, BlockType } from '../../../scripts/model/handout.ts';
import { DRAWINGS } from '../../blocks/index.ts';
import { joinLists } from '../../text/join-lists.ts';
import type { BlocksProps } from '../../text/nested-blocks.tsx';

const OneBlock = <Type extends BlockType>({ block }: { block: BlockOf<Type> }): ReactElement | null => {
  const { Web } = DRAWINGS[block.type];
  return <Web block={block} />;
};

/** Pairs of consecutive blocks of a type shown side by side. */
const withPairs = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    const isPair = DRAWINGS[block.type].pairsOnWeb === true && last?.[0]?.type === block.type;
    if (isPair && last?.length === 1) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

/** Blocks of a handout as elements of a web page. */
export const WebBlocks = ({ blocks }: BlocksProps) =>
  withPairs(joinLists(blocks)).map((group, index) => {
    const drawn = group.map((block, place) => <OneBlock key={place} block={block} />);
    return group.length === 1 ? (
      drawn
    ) : (
      <div key={index} className="pair">
        {drawn}
      </div>
    );
  });
