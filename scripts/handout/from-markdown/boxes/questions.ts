import type { ContainerDirective } from 'mdast-util-directive';
import type { Questions, WriteIn } from '../../../model/handout.ts';
import { lineOf } from '../inline/line.ts';
import type { State } from '../state.ts';
import { itemsIn, listItems, namesAfter, wordsOf } from './items.ts';

/** Questions to tick. */
export const questions = (node: ContainerDirective, state: State): Questions[] => {
  const items = listItems(itemsIn(node, state));
  return items.length === 0 ? [] : [{ type: 'questions', items }];
};

/** Labels of lines to write on. */
export const writeIn = (node: ContainerDirective, state: State): WriteIn[] => {
  const labels = itemsIn(node, state)
    .map((part) => [...lineOf(wordsOf(part, node.name), part.state), ...namesAfter(part)])
    .filter((label) => label.length > 0);
  return labels.length === 0 ? [] : [{ type: 'write-in', labels }];
};

/** Labels of lines to write on, on a card to cut out. */
export const walletCard = (node: ContainerDirective, state: State): WriteIn[] =>
  writeIn(node, state).map((lines) => ({ ...lines, cutOut: true }));
