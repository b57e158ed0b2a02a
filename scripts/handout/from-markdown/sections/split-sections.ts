import type { Heading, Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { FlowContent } from '../state.ts';
import { isUnderlined } from './check-underlined.ts';

/** One section's heading and its content. */
export type SectionNodes = { heading: Heading; nodes: FlowContent[] };

/** A text cut at its level-2 headings. */
export type SplitText = { intro: FlowContent[]; sections: SectionNodes[] };

/** The text split at its level-2 headings; only those outside boxes that start with `##` count. */
export const splitSections = (nodes: readonly FlowContent[]): SplitText => {
  const split: SplitText = { intro: [], sections: [] };
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2 && !isUnderlined(node))
      split.sections.push({ heading: node, nodes: [] });
    else (split.sections.at(-1)?.nodes ?? split.intro).push(node);
  }
  return split;
};

const isVariant = (node: FlowContent): node is ContainerDirective =>
  node.type === 'containerDirective' && node.name === 'variant';

/**
 * The parts of a body: the text for everybody, and the variants for some cancer types.
 */
export const splitVariants = (body: Root): { main: FlowContent[]; variants: ContainerDirective[] } => {
  // The parser puts only flow content into a root.
  const nodes = body.children as FlowContent[];
  return { main: nodes.filter((node) => !isVariant(node)), variants: nodes.filter(isVariant) };
};
