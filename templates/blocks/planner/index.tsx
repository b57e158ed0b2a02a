import type { BlockDrawing } from '../drawing.ts';
import { PlannerTable } from './paper.tsx';
import { WebPlanner } from './web.tsx';

/** A table of empty rows to fill in. */
export const planner: BlockDrawing<'planner'> = {
  Paper: ({ block, width }) => <PlannerTable planner={block} width={width} />,
  Web: ({ block }) => <WebPlanner planner={block} />,
  isWide: true,
};
