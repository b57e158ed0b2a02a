import type { ContainerDirective } from 'mdast-util-directive';
import type { WriteIn } from '../../../model/handout.ts';
import { itemsIn, namesAfter, singleLineOf } from '../../from-markdown/boxes/items.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import type { State } from '../../from-markdown/state.ts';

/** Labels of lines to write on. */
export const convertWriteIn = (
  node: ContainerDirective,
  _directive: ReadDirective,
  state: State,
): WriteIn[] => {
  const labels = itemsIn(node, state)
    .map((part) => [...lineOf(singleLineOf(part, node.name), part.state), ...namesAfter(part)])
    .filter((label) => label.length > 0);
  return labels.length === 0 ? [] : [{ type: 'write-in', labels }];
};

/** Labels of lines to write on, on a card to cut out. */
export const convertWalletCard = (
  node: ContainerDirective,
  directive: ReadDirective,
  state: State,
): WriteIn[] => convertWriteIn(node, directive, state).map((lines) => ({ ...lines, cutOut: true }));
