import type { Tagger } from '../tag-document.ts';
import { marker } from './marker.ts';
import type { Node } from './nodes.ts';

const withField = (node: Node, tagger: Pick<Tagger, 'field'>): Node[] => {
  const element = node.props?.taggedMark?.element;
  const repeated = repeatFields(node, tagger);
  if (element?.spec.type !== 'Form') return [repeated];
  return [marker(() => tagger.field(element, node.box ?? {})), repeated];
};

/**
 * A repetition of running content, an artifact except for its fields: those are on every page, and are read
 * there.
 */
export const repeatFields = (node: Node, tagger: Pick<Tagger, 'field'>): Node => ({
  ...node,
  ...(node.children && { children: node.children.flatMap((child) => withField(child, tagger)) }),
});
