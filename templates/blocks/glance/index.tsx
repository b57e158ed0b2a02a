import type { BlockDrawing } from '../drawing.ts';
import { AtAGlance } from './paper.tsx';
import { WebGlance } from './web.tsx';

/** The whole sheet, or a section, in short answers. */
export const glance: BlockDrawing<'glance'> = {
  Paper: ({ block, width }) => <AtAGlance glance={block} width={width} />,
  Web: ({ block }) => <WebGlance glance={block} />,
  isWide: true,
};
