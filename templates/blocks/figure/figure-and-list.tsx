import type { Figure, List } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { TextList } from '../list/text-list.tsx';
import { FigureRow } from './figure-row.tsx';

/** A drawing with its list: side by side, one under the other in large print. `width` in points. */
export const FigureAndList = ({ figure, list, width }: { figure: Figure; list: List; width: number }) => {
  const { large, gutter, u } = useSheet().theme;
  const half = (width - gutter) / 2;
  const each = large ? width : half;
  return (
    <Box
      wrap={large}
      style={{ flexDirection: large ? 'column' : 'row', columnGap: gutter, rowGap: u * 1.5, width }}
    >
      <Box style={{ width: each }}>
        <FigureRow figures={[figure]} width={each} />
      </Box>
      <TextList list={list} width={each} />
    </Box>
  );
};
