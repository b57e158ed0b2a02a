import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { LabelledLine } from './labelled-line.tsx';
import type { LineLabel } from './line-label.ts';

const inRows = <Item,>(items: readonly Item[], each: number): Item[][] =>
  Array.from({ length: Math.ceil(items.length / each) }, (_, row) =>
    items.slice(row * each, row * each + each),
  );

/** Lines to write on, two per row where there is room. `width` in points. */
export const WriteInLines = ({ labels, width }: { labels: readonly LineLabel[]; width: number }) => {
  const { theme } = useSheet();
  const single = theme.large || width < theme.span(8);
  const lineWidth = single ? width : (width - theme.gutter) / 2;
  return (
    <Box style={{ width }}>
      {inRows(labels, single ? 1 : 2).map((row, index) => (
        <Box key={index} wrap={false} style={{ flexDirection: 'row', columnGap: theme.gutter }}>
          {row.map((label, column) => (
            <LabelledLine key={column} label={label} width={lineWidth} />
          ))}
        </Box>
      ))}
    </Box>
  );
};
