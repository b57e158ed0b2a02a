import { createContext, type FunctionComponent, useContext } from 'react';
import type { Block } from '../../scripts/model/handout.ts';

/** Blocks one under the other in a width in points; `tight` as in a list. */
export type BlocksProps = { blocks: readonly Block[]; width: number; tight?: boolean };

const Context = createContext<FunctionComponent<BlocksProps> | null>(null);

/**
 * Provides the component that draws every block to components with nested blocks (lists, quotes, questions).
 */
export const NestedBlocksProvider = Context.Provider;

/**
 * Blocks inside a block. A context and not an import: the component that draws all blocks imports every
 * block.
 */
export const NestedBlocks = (props: BlocksProps) => {
  const Blocks = useContext(Context);
  if (!Blocks) throw new Error('Blocks are outside <NestedBlocksProvider>');
  return <Blocks {...props} />;
};
