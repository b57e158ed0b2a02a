import type { BlockDrawing } from '../drawing.ts';
import { TwinPanels } from './bilingual.tsx';
import { PictureStory } from './paper.tsx';
import { WebPanels } from './web.tsx';

/** A story in pictures. */
export const panels: BlockDrawing<'panels'> = {
  Paper: ({ block, width }) => <PictureStory panels={block.panels} width={width} />,
  bilingual: { Draw: TwinPanels, parts: (block) => block.panels.map(({ figure }) => figure) },
  Web: ({ block }) => <WebPanels panels={block.panels} />,
  isWide: true,
};
