import type { BlockDrawing } from '../drawing.ts';
import { partsOfCards, TwinCareCards } from './bilingual.tsx';
import { CareCards } from './paper.tsx';
import { WebCareCards } from './web.tsx';

/** What to watch for, by urgency. */
export const careCards: BlockDrawing<'care-cards'> = {
  Paper: ({ block }) => <CareCards cards={block} />,
  bilingual: { Draw: TwinCareCards, parts: partsOfCards },
  Web: ({ block }) => <WebCareCards cards={block} />,
  isWide: true,
  isWholeOnLong: () => true,
};
