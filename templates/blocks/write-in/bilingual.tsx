import type { WriteIn } from '../../../scripts/model/handout.ts';
import type { Twin } from '../../bilingual/languages.tsx';
import { useJoinedLabel } from '../../bilingual/twin-text.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { WalletCard } from './wallet-card.tsx';
import { WriteInLines } from './write-in-lines.tsx';

/** Lines to write on, each with its label in both languages. */
export const TwinWriteIn = ({ of }: { of: Twin<WriteIn> }) => {
  const { textWidth } = useSheet().theme;
  const join = useJoinedLabel();
  const labels = of[0].labels.map((_, index) => join((_sheet, side) => of[side].labels[index] ?? []).label);
  const Lines = of[0].cutOut ? WalletCard : WriteInLines;
  return <Lines labels={labels} width={textWidth} />;
};
