import type { WriteIn } from '../../../scripts/model/handout.ts';
import type { Twin } from '../../bilingual/languages.tsx';
import { useJoinedLabel } from '../../bilingual/twin-text.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { lineLabel } from './line-label.ts';
import { WalletCard } from './wallet-card.tsx';
import { WriteInLines } from './write-in-lines.tsx';

/** Lines to write on, each with its label in both languages. */
export const TwinWriteIn = ({ of }: { of: Twin<WriteIn> }) => {
  const { clinic, theme } = useSheet();
  const join = useJoinedLabel();
  const [left, right] = of.map(({ labels }) => labels.map((label) => lineLabel(label, clinic)));
  const labels = (right ?? []).map(({ words, fact }, index) => ({
    words: join((_sheet, side) => (side === 0 ? (left?.[index]?.words ?? []) : words)).label,
    fact,
  }));
  const Lines = of[0].cutOut ? WalletCard : WriteInLines;
  return <Lines labels={labels} width={theme.textWidth} />;
};
