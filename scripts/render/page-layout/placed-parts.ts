import type { PlacedNode } from '@react-pdf/paginate';
import type { BoxNode } from './box-node.ts';
import { flagsOf } from './flow.ts';

/** A part of a box on a page: its start and end, in points from the top of the page's room. */
export type PlacedPart = {
  node: BoxNode | undefined;
  /** Number of enclosing boxes. */
  depth: number;
  top: number;
  bottom: number;
  isFirst: boolean;
  parts: PlacedPart[];
};

const isInFlow = ({ data }: PlacedNode): boolean => {
  const node = data as BoxNode | undefined;
  return node === undefined || !(flagsOf(node).fixed || node.resolved.absolute);
};

const partOf = ({ data, box, part, children }: PlacedNode, origin: number, depth: number): PlacedPart => {
  const node = data as BoxNode | undefined;
  const top = origin + box.top;
  const within = top + (part.isFirst ? (node?.box.marginTop ?? 0) : 0);
  const parts = (children ?? []).filter(isInFlow).map((child) => partOf(child, within, depth + 1));
  const bottom = parts.length === 0 ? top + box.height : Math.max(...parts.map((one) => one.bottom));
  return { node, depth, top, bottom, isFirst: part.isFirst, parts };
};

/** The parts in the flow of a page, including nested ones; running content is left out. */
export const placedParts = (placed: readonly PlacedNode[]): PlacedPart[] =>
  placed.filter(isInFlow).map((node) => partOf(node, 0, 0));

/** A part and all parts in it. */
export const allParts = (part: PlacedPart): PlacedPart[] => [part, ...part.parts.flatMap(allParts)];

/** Lowest end of the parts of a page, in points. */
export const reachOf = (parts: readonly PlacedPart[]): number =>
  parts.reduce((lowest, { bottom }) => Math.max(lowest, bottom), 0);
