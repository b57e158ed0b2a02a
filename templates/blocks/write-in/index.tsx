import type { BlockDrawing } from '../drawing.ts';
import { TwinWriteIn } from './bilingual.tsx';
import { WalletCard } from './wallet-card.tsx';
import { WebWriteIn } from './web.tsx';
import { WriteInLines } from './write-in-lines.tsx';

/** Lines to write on, also on a card to cut out. */
export const writeIn: BlockDrawing<'write-in'> = {
  Paper: ({ block, width }) =>
    block.cutOut ? (
      <WalletCard labels={block.labels} width={width} />
    ) : (
      <WriteInLines labels={block.labels} width={width} />
    ),
  Bilingual: TwinWriteIn,
  Web: ({ block }) => <WebWriteIn block={block} />,
  // Scissors leave the page before it whole.
  startsPage: (block) => block.cutOut === true,
};
