import type { Block, BlockOf, BlockType, ListItem } from '../../model/handout.ts';
import type { Containers, Leaves } from '../from-markdown/directives/block-directive.ts';
import type { FlowContent, State } from '../from-markdown/state.ts';
import type { Run } from '../text/run.ts';

/** The words of nested content. */
export type InnerWords = {
  blocks: (blocks: readonly Block[]) => Run[];
  items: (items: readonly ListItem[]) => Run[];
};

/** Definition of one block type; its drawing is in `templates/blocks/`. */
export type BlockDefinition<Type extends BlockType> = {
  /** Its words in reading order, for the text hash and the text checks. */
  words: (block: BlockOf<Type>, inner: InnerWords) => Run[];
  /** Its nested blocks; missing if it never has any. */
  inside?: (block: BlockOf<Type>) => Block[];
  /** Its leaf directives (two colons), by name. */
  leaves?: Leaves;
  /** Its container directives (three colons or more), by name. */
  containers?: Containers;
  /** Records errors of consecutive nodes. */
  check?: (nodes: readonly FlowContent[], state: State) => void;
  /** Merges it with the next block; null if they stay separate. */
  join?: (one: BlockOf<Type>, next: Block) => Block | null;
  /** Its words as part of a pair sheet's own text: without labels, forms and care cards; default: `words`. */
  pairWords?: (block: BlockOf<Type>) => Run[];
  /** Whether it is or has a drawing (PEMAT-P, visual aids). */
  hasDrawing?: true;
  /** Whether it is a visual cue (PEMAT-P, layout). */
  isCue?: true;
  /** Whether it names an action of the reader (PEMAT-P, actionability). */
  isAction?: true;
  /** Whether the reader ticks it or writes on it (PEMAT-P, actionability). */
  isTool?: true;
};
