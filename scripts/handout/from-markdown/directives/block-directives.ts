import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Block } from '../../../model/handout.ts';
import { BLOCKS } from '../../blocks/index.ts';
import { PASSAGE_CONTAINERS, PASSAGE_LEAVES } from '../passages/passage-directives.ts';
import { report, type State } from '../state.ts';
import type { Containers, Leaves } from './block-directive.ts';
import type { PlaceRule } from './places.ts';
import { readDirective } from './read-directive.ts';

const definitions = Object.values(BLOCKS);

/** Every leaf directive, by name. */
export const LEAVES: ReadonlyMap<string, Leaves[string]> = new Map(
  [...definitions.map(({ leaves }) => leaves ?? {}), PASSAGE_LEAVES].flatMap((leaves) =>
    Object.entries(leaves),
  ),
);

/** Every container directive, by name. */
export const CONTAINERS: ReadonlyMap<string, Containers[string]> = new Map(
  [...definitions.map(({ containers }) => containers ?? {}), PASSAGE_CONTAINERS].flatMap((containers) =>
    Object.entries(containers),
  ),
);

const checkPlace = (node: ContainerDirective | LeafDirective, place: PlaceRule, state: State): void => {
  const expected = place(state);
  if (expected === null) return;
  report(state.file, node, {
    rule: 'markdown/misplaced-directive',
    found: `\`${node.name}\` in this place`,
    expected: `\`${node.name}\` ${expected}`,
    fix: 'Move it there.',
  });
};

/** The blocks of a container; when it has an error, its content, so that no words are lost. */
export const convertContainer = (node: ContainerDirective, state: State): Block[] => {
  const directive = readDirective(node, state);
  const definition = CONTAINERS.get(node.name);
  if (directive === null || definition === undefined) return state.blocks(node.children, state);
  checkPlace(node, definition.place, state);
  return definition.convert(node, directive, state);
};

/** The blocks of a leaf directive; when it has an error, the words in its brackets. */
export const convertLeaf = (node: LeafDirective, state: State): Block[] => {
  const directive = readDirective(node, state);
  const definition = LEAVES.get(node.name);
  if (directive === null || definition === undefined) {
    const children = state.inlines(node.children, state);
    return children.length === 0 ? [] : [{ type: 'paragraph', children }];
  }
  checkPlace(node, definition.place, state);
  return definition.convert(node, directive, state);
};
