import type { BlockDrawing } from '../drawing.ts';
import { PaperFigure } from './paper.tsx';
import { WebFigure } from './web.tsx';

/**
 * Maximum number of list items next to a drawing: with more it could be higher than a page, and the two are
 * never split.
 */
const MAX_BESIDE = 7;

/** A drawing with its caption: next to another one, or next to its list. */
export const figure: BlockDrawing<'figure'> = {
  Paper: ({ block, beside, width }) => <PaperFigure figure={block} beside={beside} width={width} />,
  Web: ({ block }) => <WebFigure figure={block} />,
  takesBeside: (next) => next.type === 'figure' || (next.type === 'list' && next.items.length <= MAX_BESIDE),
  pairsOnWeb: true,
};
