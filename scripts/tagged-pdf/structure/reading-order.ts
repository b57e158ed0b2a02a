import type { Node } from '../react-pdf/nodes.ts';

const isLast = ({ props }: Node): boolean => props?.readLast === true;

/**
 * The children of a node in reading and painting order: in source order, with those marked `readLast` at the
 * end.
 */
export const inReadingOrder = (children: readonly Node[]): readonly Node[] =>
  children.some(isLast)
    ? [...children.filter((child) => !isLast(child)), ...children.filter(isLast)]
    : children;
