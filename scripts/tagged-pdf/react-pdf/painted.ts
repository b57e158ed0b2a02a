import { marker } from './marker.ts';
import type { Node } from './nodes.ts';

/** The painting list, in order: nodes for react-pdf, and actions between them. */
export type PaintedNodes = {
  nodes: Node[];
  add: (node: Node) => void;
  act: (action: () => void) => void;
};

/**
 * Collects the painting list. Consecutive actions share a marker: for each node react-pdf saves, rotates and
 * restores the state.
 */
export const createPainted = (): PaintedNodes => {
  const nodes: Node[] = [];
  let actions: (() => void)[] | null = null;
  return {
    nodes,
    add: (node) => {
      actions = null;
      nodes.push(node);
    },
    act: (action) => {
      if (actions) {
        actions.push(action);
        return;
      }
      const together = [action];
      actions = together;
      nodes.push(
        marker(() => {
          for (const each of together) each();
        }),
      );
    },
  };
};
