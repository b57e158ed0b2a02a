import type { Box } from '../../../scripts/render/page-layout/box-node.ts';
import type { Node } from '../../../scripts/tagged-pdf/index.ts';

type Line = { string: string; xAdvance: number; runs: readonly unknown[]; box: { x: number } };

/** A laid-out node, as used by the tests. */
export type LaidOut = Omit<Node, 'box' | 'lines' | 'children' | 'style'> & {
  style?: Node['style'] & { height?: unknown };
  box: Box;
  lines?: readonly Line[];
  alignOffset?: number;
  children?: LaidOut[];
};

/** The pages of a laid-out document. */
export const pagesOf = ({ children = [] }: Node): LaidOut[] => children as unknown as LaidOut[];

/** The boxes within a node; parts of a text or a drawing are not boxes. */
export const boxesIn = ({ type, children = [] }: LaidOut): LaidOut[] =>
  type === 'VIEW' || type === 'PAGE' ? children : [];

/** A node and all boxes in it, in reading order. */
export const allIn = (node: LaidOut): LaidOut[] => [node, ...boxesIn(node).flatMap(allIn)];

/** The lines set at or below a node. */
export const textsIn = (node: LaidOut): string[] =>
  allIn(node).flatMap(({ lines = [] }) => lines.map(({ string }) => string));
