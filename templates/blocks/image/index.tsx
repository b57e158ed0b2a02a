import type { BlockDrawing } from '../drawing.ts';
import { Picture } from './paper.tsx';

/** A picture from `content/`. */
export const image: BlockDrawing<'image'> = {
  Paper: ({ block, width }) => <Picture image={block} width={width} />,
  Web: ({ block }) => {
    const mime = block.format === 'png' ? 'image/png' : 'image/jpeg';
    return <img src={`data:${mime};base64,${block.data}`} alt={block.alt} />;
  },
};
