import type { Inline, WriteIn } from '../../scripts/handout/model.ts';
import { plainText } from '../content/plain-text.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { WriteLine } from './write-line.tsx';

/** Lines to write on, two in a row where there is room. `width` in points. */
export const WriteInLines = ({
  labels,
  width,
}: {
  labels: WriteIn['labels'] | readonly Inline[][];
  width: number;
}) => {
  const { theme } = useSheet();
  const single = theme.large || width < theme.span(8);
  const lineWidth = single ? width : (width - theme.gutter) / 2;
  return (
    <Box style={{ flexDirection: 'row', flexWrap: 'wrap', columnGap: theme.gutter, width }}>
      {labels.map((label) => (
        <WriteLine key={plainText(label)} label={label} spoken={plainText(label)} width={lineWidth} />
      ))}
    </Box>
  );
};
