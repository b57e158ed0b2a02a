import type { BlockDrawing } from '../drawing.ts';
import { PictureStory } from './paper.tsx';
import { WebPanels } from './web.tsx';

/** A story in pictures. */
export const panels: BlockDrawing<'panels'> = {
  Paper: ({ block, width }) => <PictureStory panels={block.panels} width={width} />,
  Web: ({ block }) => <WebPanels panels={block.panels} />,
  isWide: true,
};
