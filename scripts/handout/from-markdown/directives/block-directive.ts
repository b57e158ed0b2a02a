import type { ContainerDirective, Directives, LeafDirective } from 'mdast-util-directive';
import type { Block } from '../../../model/handout.ts';
import { type State, within } from '../state.ts';
import type { DirectiveRule } from './directive-rule.ts';
import type { PlaceRule } from './places.ts';
import type { ReadDirective } from './read-directive.ts';

/** Converts a block directive. */
export type ConvertDirective<Node extends Directives> = (
  node: Node,
  directive: ReadDirective,
  state: State,
) => Block[];

/** A block directive: how it is written, where it is allowed, and how it is converted. */
type BlockDirective<Node extends Directives> = {
  rule: DirectiveRule;
  place: PlaceRule;
  convert: ConvertDirective<Node>;
  /** Whether its items are labels, questions or short answers: each may be a noun instead of a sentence. */
  hasLabels?: true;
  /**
   * Whether its items are ticked or filled in individually, so that it may have more of them than a list to
   * read.
   */
  mayBeLong?: true;
};

/** Leaf directives (two colons), by name. */
export type Leaves = Readonly<Record<string, BlockDirective<LeafDirective>>>;
/** Container directives (three colons or more), by name. */
export type Containers = Readonly<Record<string, BlockDirective<ContainerDirective>>>;

/** Converts the children as the content of a box, in which few other directives are allowed. */
export const inBox =
  (convert: ConvertDirective<ContainerDirective>): ConvertDirective<ContainerDirective> =>
  (node, directive, state) =>
    convert(node, directive, within(state, 'box'));
