import type { Node } from '../react-pdf/nodes.ts';

const isLast = ({ props }: Node): boolean => props?.readLast === true;

/** The children of a node as they are read and painted: in their order, with those for last at the end. */
export const inReadingOrder = (children: readonly Node[]): readonly Node[] =>
  children.some(isLast)
    ? [...children.filter((child) => !isLast(child)), ...children.filter(isLast)]
    : children;
