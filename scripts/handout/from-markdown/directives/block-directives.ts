import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block } from '../../../model/handout.ts';
import { careCard } from '../boxes/care-cards.ts';
import { chances } from '../boxes/chances.ts';
import { figure, panel } from '../boxes/figures.ts';
import { glance } from '../boxes/glance.ts';
import { glossaryList } from '../boxes/glossary.ts';
import { questions, walletCard, writeIn } from '../boxes/questions.ts';
import { sideEffects } from '../boxes/side-effects.ts';
import { treatmentMap } from '../boxes/treatment-map.ts';
import { labelOf } from '../passages/cancer-label.ts';
import { openFilter } from '../passages/filters.ts';
import { sharedBlock } from '../shared-blocks.ts';
import { type State, within } from '../state.ts';
import type { ContainerName, LeafName } from './directive-table.ts';
import { checkPlacement } from './placement.ts';
import { type ReadDirective, readDirective } from './read-directive.ts';

type Handler<Node> = (node: Node, directive: ReadDirective, state: State) => Block[];

const filtered: Handler<ContainerDirective> = (node, _directive, state) => {
  const filter = openFilter(node, state);
  const blocks = filter === null ? [] : state.blocks(node.children, filter.state);
  if (blocks.length === 0 || filter === null || filter.names === null) return blocks;
  return [{ type: 'group', label: labelOf(filter.names, state.audience.language), blocks }];
};

const box =
  (convert: Handler<ContainerDirective>): Handler<ContainerDirective> =>
  (node, directive, state) =>
    convert(node, directive, within(state, 'box'));

/** What each directive on a line of its own becomes. */
const LEAVES: { [Name in LeafName]: Handler<LeafDirective> } = {
  figure,
  shared: sharedBlock,
  glossary: glossaryList,
};

/** What each box becomes. */
const CONTAINERS: { [Name in ContainerName]: Handler<ContainerDirective> } = {
  'at-a-glance': box((node, _directive, state) => glance(node, state)),
  'side-effects': box((node, _directive, state) => sideEffects(node, state)),
  emergency: box((node, _directive, state) => careCard(node, state)),
  'same-day': box((node, _directive, state) => careCard(node, state)),
  'next-visit': box((node, _directive, state) => careCard(node, state)),
  questions: box((node, _directive, state) => questions(node, state)),
  'write-in': box((node, _directive, state) => writeIn(node, state)),
  'wallet-card': box((node, _directive, state) => walletCard(node, state)),
  chances: box((node, _directive, state) => chances(node, state)),
  only: filtered,
  pair: filtered,
  general: filtered,
  more: filtered,
  variant: (node, _directive, state) => state.blocks(node.children, state),
  panel,
  'treatment-map': box(treatmentMap),
};

const isLeafName = (name: string): name is LeafName => Object.hasOwn(LEAVES, name);
const isContainerName = (name: string): name is ContainerName => Object.hasOwn(CONTAINERS, name);

/** The blocks of a box; when it is at error, what stands inside, so that no words are lost. */
export const convertContainer = (node: ContainerDirective, state: State): Block[] => {
  const directive = readDirective(node, state);
  if (directive === null || !isContainerName(directive.name)) return state.blocks(node.children, state);
  checkPlacement(node, directive.name, state);
  return CONTAINERS[directive.name](node, directive, state);
};

/** The blocks of a directive on a line of its own; when it is at error, the words in its brackets. */
export const convertLeaf = (node: LeafDirective, state: State): Block[] => {
  const directive = readDirective(node, state);
  if (directive === null || !isLeafName(directive.name)) {
    const children = state.inlines(node.children, state);
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  }
  checkPlacement(node, directive.name, state);
  return LEAVES[directive.name](node, directive, state);
};
