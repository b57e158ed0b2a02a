import type { WriteIn } from '../../../scripts/model/handout.ts';
import type { Twin } from '../../bilingual/languages.tsx';
import { useJoinedLabel } from '../../bilingual/twin-text.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { lineLabel } from './line-label.ts';
import { WalletCard } from './wallet-card.tsx';
import { WriteInLines } from './write-in-lines.tsx';

/** The lines, each with the fact of the clinic that may stand on it, on a card or not. */
export const partsOfWriteIn = ({ labels, cutOut }: WriteIn): string[] => [
  String(cutOut === true),
  ...labels.map((label) => {
    const last = label.at(-1);
    return last?.type === 'clinic-fact' ? last.fact : 'line';
  }),
];

/** Lines to write on, each with its label in both languages. */
export const TwinWriteIn = ({ of }: { of: Twin<WriteIn> }) => {
  const { clinic, theme } = useSheet();
  const join = useJoinedLabel();
  const labels = of[1].labels.map((label, index) => {
    const right = lineLabel(label, clinic);
    const left = lineLabel(of[0].labels[index] ?? [], clinic);
    return { ...right, words: join((_sheet, side) => [left, right][side]?.words ?? []).label };
  });
  const Lines = of[0].cutOut ? WalletCard : WriteInLines;
  return <Lines labels={labels} width={theme.textWidth} />;
};
