import type { Node } from '../react-pdf/nodes.ts';
import type { StructureElement } from './structure.ts';

/** Elements by the `id` of the node that made or contains them. */
export type Targets = ReadonlyMap<string, StructureElement>;

/** The possible link targets at or below a node, by id. */
export const targetsIn = ({ props, children = [] }: Node): [id: string, element: StructureElement][] => {
  const { id, taggedMark } = props ?? {};
  const own: [string, StructureElement][] =
    typeof id === 'string' && taggedMark ? [[id, taggedMark.owner]] : [];
  return [...own, ...children.flatMap(targetsIn)];
};
