import type { BlockDrawing } from '../drawing.ts';
import { partsOfWriteIn, TwinWriteIn } from './bilingual.tsx';
import { PaperWriteIn } from './paper.tsx';
import { WebWriteIn } from './web.tsx';

/** Lines to write on, also on a card to cut out. */
export const writeIn: BlockDrawing<'write-in'> = {
  Paper: PaperWriteIn,
  bilingual: { Draw: TwinWriteIn, parts: partsOfWriteIn },
  Web: ({ block }) => <WebWriteIn block={block} />,
  // Scissors leave the page before it whole.
  startsPage: (block) => block.cutOut === true,
};
