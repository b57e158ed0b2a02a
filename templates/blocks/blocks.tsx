import type { ReactElement } from 'react';
import type { Block, BlockType } from '../../scripts/model/handout.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { joinLists } from '../text/join-lists.ts';
import type { BlocksProps } from '../text/nested-blocks.tsx';
import type { PaperProps } from './drawing.ts';
import { DRAWINGS } from './index.ts';

/** A block, and what stands beside it. */
type Row = { block: Block; beside: Block | null };

/** Blocks in the rows they are placed in. */
const inRows = (blocks: readonly Block[]): Row[] => {
  const rows: Row[] = [];
  for (const block of blocks) {
    const last = rows.at(-1);
    if (last?.beside === null && DRAWINGS[last.block.type].takesBeside?.(block)) last.beside = block;
    else rows.push({ block, beside: null });
  }
  return rows;
};

const setsSpace = ({ block }: Row): boolean => DRAWINGS[block.type].setsSpace === true;

const OneBlock = <Type extends BlockType>(props: PaperProps<Type>): ReactElement | null => {
  const { Paper } = DRAWINGS[props.block.type];
  return <Paper {...props} />;
};

/** Blocks one under the other in a width in points. */
export const Blocks = ({ blocks, width, tight = false }: BlocksProps) => {
  const { theme } = useSheet();
  const gap = tight ? theme.u / 2 : theme.u * 1.5;
  const rows = inRows(joinLists(blocks));
  return (
    <>
      {rows.map((row, index) => {
        const key = `${row.block.type}-${index}`;
        const before = rows[index - 1];
        const above = before && !setsSpace(before) ? gap : 0;
        const below = index < rows.length - 1 ? gap : 0;
        const drawn = <OneBlock key={key} {...row} width={width} above={above} below={below} />;
        if (setsSpace(row)) return drawn;
        return (
          <Box key={key} style={above > 0 ? { marginTop: above } : {}}>
            {drawn}
          </Box>
        );
      })}
    </>
  );
};
