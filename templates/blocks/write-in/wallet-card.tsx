import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { LabelledLine } from './labelled-line.tsx';
import type { LineLabel } from './line-label.ts';

/** Width of a bank card with a cutting margin, in points. */
const CARD_WIDTH = 270;

/** Lines to write on in a dashed frame to cut out: a card for the wallet. `width` in points. */
export const WalletCard = ({ labels, width }: { labels: readonly LineLabel[]; width: number }) => {
  const { u, stroke, colours, large } = useSheet().theme;
  const outer = large ? width : Math.min(width, CARD_WIDTH);
  const inner = outer - u * 4 - stroke.strip * 2;
  return (
    <Box
      wrap={false}
      style={{
        width: outer,
        padding: u * 2,
        borderWidth: stroke.strip,
        borderStyle: 'dashed',
        borderColor: colours.ink,
      }}
    >
      {labels.map((label, index) => (
        <LabelledLine key={index} label={label} width={inner} />
      ))}
    </Box>
  );
};
