import type { BlockDrawing } from '../drawing.ts';
import { TwinGlance } from './bilingual.tsx';
import { AtAGlance } from './paper.tsx';
import { WebGlance } from './web.tsx';

/** The whole sheet, or a section, in short answers. */
export const glance: BlockDrawing<'glance'> = {
  Paper: ({ block, width }) => <AtAGlance glance={block} width={width} />,
  bilingual: { Draw: TwinGlance, parts: ({ items }) => items.map(() => 'answer') },
  Web: ({ block }) => <WebGlance glance={block} />,
  isWide: true,
};
