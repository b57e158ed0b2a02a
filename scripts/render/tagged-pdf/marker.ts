import * as P from '@react-pdf/primitives';
import type { Node } from './nodes.ts';

/** A node without size whose painting runs `paint` at its place in the order of painting. */
export const marker = (paint: () => void): Node => ({
  type: P.Canvas,
  style: {},
  children: [],
  props: { paint },
  box: { top: 0, left: 0, width: 1, height: 1 },
});
