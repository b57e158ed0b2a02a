import type { Block, BlockOf, BlockType, ListItem } from '../../model/handout.ts';
import type { Containers, Leaves } from '../from-markdown/directives/block-directive.ts';
import type { FlowContent, State } from '../from-markdown/state.ts';
import type { Run } from '../text/run.ts';

/** The words of nested content. */
export type InnerWords = {
  blocks: (blocks: readonly Block[]) => Run[];
  items: (items: readonly ListItem[]) => Run[];
};

/** All that handouts need to know of one block type; its drawing is in `templates/blocks/`. */
export type BlockDefinition<Type extends BlockType> = {
  /** Its words in reading order: for the text hash, and for every check of a sheet's words. */
  words: (block: BlockOf<Type>, inner: InnerWords) => Run[];
  /** Its nested blocks; missing where it never has any. */
  inside?: (block: BlockOf<Type>) => Block[];
  /** The directives with two colons that it is written with, by name. */
  leaves?: Leaves;
  /** The directives with three colons or more that it is written with, by name. */
  containers?: Containers;
  /** Records what is wrong with nodes that are one after another. */
  check?: (nodes: readonly FlowContent[], state: State) => void;
  /** It and the block after it as one block; null where they stay apart. */
  join?: (one: BlockOf<Type>, next: Block) => Block | null;
  /** The words that count as what a pair sheet says: without labels, forms and care cards; all of `words` where missing. */
  pairWords?: (block: BlockOf<Type>) => Run[];
  /** Whether it is or has a drawing (PEMAT-P, visual aids). */
  hasDrawing?: true;
  /** Whether it leads the eye to what matters (PEMAT-P, layout). */
  isCue?: true;
  /** Whether it names an action of the reader (PEMAT-P, actionability). */
  isAction?: true;
  /** Whether the reader ticks it or writes on it (PEMAT-P, actionability). */
  isTool?: true;
};
