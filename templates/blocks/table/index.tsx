import type { BlockDrawing } from '../drawing.ts';
import { DataTable } from './paper.tsx';
import { WebTable } from './web.tsx';

/** A plain table. */
export const table: BlockDrawing<'table'> = {
  staysWithWordsAbove: true,
  Paper: ({ block, width }) => <DataTable table={block} width={width} />,
  Web: ({ block }) => <WebTable table={block} />,
  isWide: true,
};
