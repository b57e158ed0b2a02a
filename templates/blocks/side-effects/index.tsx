import type { BlockDrawing } from '../drawing.ts';
import { SideEffectTable } from './paper.tsx';
import { WebSideEffects } from './web.tsx';

/** Rows of four lines that fit on a page of standard print with their heading. */
const MAX_ROWS_OF_A_PAGE = 8;

/** The table of side effects. */
export const sideEffects: BlockDrawing<'side-effects'> = {
  Paper: ({ block, width }) => <SideEffectTable table={block} width={width} />,
  Web: ({ block }) => <WebSideEffects table={block} />,
  isWide: true,
  staysWithWordsAbove: true,
  isWholeOnLong: ({ rows }) => rows.length <= MAX_ROWS_OF_A_PAGE,
};
