import { marker } from './marker.ts';
import type { Node } from './nodes.ts';

/** What will be painted, in order: nodes by react-pdf, and what is done between them. */
export type PaintedNodes = {
  nodes: Node[];
  add: (node: Node) => void;
  act: (action: () => void) => void;
};

/**
 * Gathers what will be painted. Actions that follow each other share a marker: for each node that react-pdf reaches it saves,
 * turns and restores the state.
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
