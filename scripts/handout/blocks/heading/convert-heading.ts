import type { Heading as HeadingNode } from 'mdast';
import type { Heading } from '../../../model/handout.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import { checkHeading } from '../../from-markdown/sections/headings.ts';
import type { State } from '../../from-markdown/state.ts';

const levelOf = ({ depth }: HeadingNode): Heading['level'] => (depth === 1 || depth === 2 ? 3 : depth);

/** A heading inside a section, of level 3 or below. */
export const convertHeading = (node: HeadingNode, state: State): Heading[] => {
  checkHeading(node, state);
  const children = lineOf(node.children, state);
  return children.length === 0 ? [] : [{ type: 'heading', level: levelOf(node), children }];
};
