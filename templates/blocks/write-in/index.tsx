import type { BlockDrawing } from '../drawing.ts';
import { TwinWriteIn } from './bilingual.tsx';
import { PaperWriteIn } from './paper.tsx';
import { WebWriteIn } from './web.tsx';

/** Lines to write on, also on a card to cut out. */
export const writeIn: BlockDrawing<'write-in'> = {
  Paper: PaperWriteIn,
  Bilingual: TwinWriteIn,
  Web: ({ block }) => <WebWriteIn block={block} />,
  // Scissors leave the page before it whole.
  startsPage: (block) => block.cutOut === true,
};
