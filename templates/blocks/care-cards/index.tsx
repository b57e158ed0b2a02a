import type { BlockDrawing } from '../drawing.ts';
import { TwinCareCards } from './bilingual.tsx';
import { CareCards } from './paper.tsx';
import { WebCareCards } from './web.tsx';

/** What to watch for, by urgency. */
export const careCards: BlockDrawing<'care-cards'> = {
  Paper: ({ block }) => <CareCards cards={block} />,
  Bilingual: TwinCareCards,
  Web: ({ block }) => <WebCareCards cards={block} />,
  isWide: true,
  isWholeOnLong: () => true,
};
