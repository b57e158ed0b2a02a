import type { BlockDrawing } from '../drawing.ts';
import { ChanceList } from './paper.tsx';
import { WebChances } from './web.tsx';

/** Chances, each with a picture of 100 people. */
export const chances: BlockDrawing<'chances'> = {
  Paper: ({ block, width }) => <ChanceList chances={block} width={width} />,
  Web: ({ block }) => <WebChances chances={block} />,
};
