import type { ContainerDirective } from 'mdast-util-directive';
import type { Questions } from '../../../model/handout.ts';
import { itemsIn, listItems } from '../../from-markdown/boxes/items.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import type { State } from '../../from-markdown/state.ts';

/** Questions to tick. */
export const convertQuestions = (
  node: ContainerDirective,
  _directive: ReadDirective,
  state: State,
): Questions[] => {
  const items = listItems(itemsIn(node, state));
  return items.length === 0 ? [] : [{ type: 'questions', items }];
};
