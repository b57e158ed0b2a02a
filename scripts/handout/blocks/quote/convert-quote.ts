import type { Blockquote } from 'mdast';
import type { Quote } from '../../../model/handout.ts';
import { checkDepth } from '../../from-markdown/check-depth.ts';
import { type State, within } from '../../from-markdown/state.ts';

/** A quote with whatever it holds; none where nothing of it reaches this sheet. */
export const convertQuote = (node: Blockquote, state: State): Quote[] => {
  checkDepth(node, state);
  const blocks = state.blocks(node.children, within(state, 'quote'));
  return blocks.length === 0 ? [] : [{ type: 'quote', blocks }];
};
