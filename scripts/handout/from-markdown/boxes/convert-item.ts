import type { ListItem as ListItemNode } from 'mdast';
import type { ListItem } from '../../../model/handout.ts';
import type { State } from '../state.ts';
import { unsupported } from '../unsupported.ts';

/** One item of a list, with the name of its cancer type; an item with a checkbox is recorded. */
export const convertItem = (node: ListItemNode, appliesTo: string | null, state: State): ListItem => {
  if (typeof node.checked === 'boolean') unsupported(node, 'taskItem', null, state);
  return { appliesTo, blocks: state.blocks(node.children, state) };
};
