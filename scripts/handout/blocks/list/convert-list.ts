import type { List as ListNode } from 'mdast';
import type { List, ListItem } from '../../../model/handout.ts';
import { convertItem } from '../../from-markdown/boxes/convert-item.ts';
import { checkDepth } from '../../from-markdown/check-depth.ts';
import { type State, within } from '../../from-markdown/state.ts';
import { takeNumbers } from './number-lists.ts';

/** A list; items without content on this sheet are dropped, and the others renumbered. */
export const convertList = (node: ListNode, state: State): List[] => {
  checkDepth(node, state);
  const items = node.children
    .map((item): ListItem => convertItem(item, null, within(state, 'list')))
    .filter((item, index) => item.blocks.length > 0 || node.children[index]?.children.length === 0);
  if (items.length === 0) return [];
  const start = takeNumbers(state.numbers.get(node), node, items.length);
  return [{ type: 'list', ordered: node.ordered === true, start, items }];
};
