import type { WriteIn } from '../../../scripts/model/handout.ts';
import { useSheet } from '../../sheet-context.tsx';
import { lineLabel } from './line-label.ts';
import { WalletCard } from './wallet-card.tsx';
import { WriteInLines } from './write-in-lines.tsx';

/** Lines to write on, also on a card to cut out; `width` in points. */
export const PaperWriteIn = ({ block, width }: { block: WriteIn; width: number }) => {
  const { clinic } = useSheet();
  const Lines = block.cutOut ? WalletCard : WriteInLines;
  return <Lines labels={block.labels.map((label) => lineLabel(label, clinic))} width={width} />;
};
