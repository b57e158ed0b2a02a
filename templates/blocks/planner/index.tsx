import type { BlockDrawing } from '../drawing.ts';
import { TwinPlanner } from './bilingual.tsx';
import { PlannerTable } from './paper.tsx';
import { WebPlanner } from './web.tsx';

/** A table of empty rows to fill in. */
export const planner: BlockDrawing<'planner'> = {
  Paper: ({ block, width }) => <PlannerTable planner={block} width={width} />,
  bilingual: { Draw: TwinPlanner, parts: ({ head, rows }) => [`${head.length} ${rows}`] },
  Web: ({ block }) => <WebPlanner planner={block} />,
  isWide: true,
};
