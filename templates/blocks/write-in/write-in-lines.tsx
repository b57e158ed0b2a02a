import type { Inline, WriteIn } from '../../../scripts/model/handout.ts';
import { WriteLine } from '../../forms/write-line.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { plainText } from '../../text/plain-text.ts';

const inRows = <Item,>(items: readonly Item[], each: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / each) }, (_, row) =>
    items.slice(row * each, row * each + each),
  );

/** Lines to write on, two per row where there is room. `width` in points. */
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
    <Box style={{ width }}>
      {inRows(labels, single ? 1 : 2).map((row, index) => (
        <Box key={index} wrap={false} style={{ flexDirection: 'row', columnGap: theme.gutter }}>
          {row.map((label, column) => (
            <WriteLine key={column} label={label} spoken={plainText(label)} width={lineWidth} />
          ))}
        </Box>
      ))}
    </Box>
  );
};
