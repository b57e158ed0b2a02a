import type { BlockDrawing } from '../drawing.ts';
import { TwinSideEffects } from './bilingual.tsx';
import { SideEffectTable } from './paper.tsx';
import { WebSideEffects } from './web.tsx';

/** The table of side effects. */
export const sideEffects: BlockDrawing<'side-effects'> = {
  Paper: ({ block, width }) => <SideEffectTable table={block} width={width} />,
  bilingual: {
    Draw: TwinSideEffects,
    parts: ({ rows }) => rows.map(({ pictogram, appliesTo }) => `${pictogram} ${appliesTo !== null}`),
  },
  Web: ({ block }) => <WebSideEffects table={block} />,
  isWide: true,
  staysWithWordsAbove: true,
};
