import type { ReactElement } from 'react';
import type { Block, BlockType } from '../../scripts/model/handout.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { joinLists } from '../text/join-lists.ts';
import type { BlocksProps } from '../text/nested-blocks.tsx';
import { plainText } from '../text/plain-text.ts';
import type { PaperProps } from './drawing.ts';
import { DRAWINGS } from './index.ts';

/** A block, with the block next to it. */
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

/** Maximum length of a picture's lead-in. */
const MAX_CAPTION = 160;

const isCaption = ({ block }: Row): boolean =>
  block.type === 'paragraph' && plainText(block.children).length <= MAX_CAPTION;

/** Whether the words of a row stay on the page of the picture in the next one. */
const introducesPicture = (row: Row, next: Row | undefined): boolean =>
  isCaption(row) && next?.block.type === 'image';

/** Whether a row is one of the paragraphs right above a table, which stay on the page of its first lines. */
const introducesTable = (rows: readonly Row[], index: number): boolean => {
  const next = rows[index + 1];
  if (rows[index]?.block.type !== 'paragraph' || next === undefined) return false;
  return DRAWINGS[next.block.type].staysWithWordsAbove === true || introducesTable(rows, index + 1);
};

/** Whether a row is a note of a line or two under a table. */
const closesTable = (before: Row | undefined, row: Row): boolean =>
  before !== undefined && DRAWINGS[before.block.type].staysWithWordsAbove === true && isCaption(row);

/** Groups of rows kept on one page: a picture with the words above it, every other row alone. */
const inUnits = (rows: readonly Row[]): number[][] => {
  const units: number[][] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (before !== undefined && introducesPicture(before, row)) units.at(-1)?.push(index);
    else units.push([index]);
  }
  return units;
};

/** Blocks one under the other in a width in points. */
export const Blocks = ({ blocks, width, tight = false }: BlocksProps) => {
  const { theme } = useSheet();
  const gap = tight ? theme.u / 2 : theme.u * 1.5;
  const rows = inRows(joinLists(blocks));
  const drawnAt = (index: number): ReactElement | null => {
    const row = rows[index];
    if (row === undefined) return null;
    const before = rows[index - 1];
    const above = before && !setsSpace(before) ? gap : 0;
    const below = index < rows.length - 1 ? gap : 0;
    const key = `${row.block.type}-${index}`;
    const drawn = <OneBlock key={key} {...row} width={width} above={above} below={below} />;
    if (setsSpace(row)) return drawn;
    // The space above a table belongs to the words above it: react-pdf counts space of the table as content
    // under them.
    const isIntroduction = introducesTable(rows, index);
    const isIntroduced = introducesTable(rows, index - 1);
    return (
      <Box
        key={key}
        style={{
          ...(above > 0 && !isIntroduced && { marginTop: above }),
          ...(isIntroduction && { marginBottom: below }),
        }}
        {...(isIntroduction && {
          wrap: !isCaption(row),
          minPresenceAhead: theme.type.body.leading,
        })}
        {...(closesTable(before, row) && { keepWithPrevious: true })}
      >
        {drawn}
      </Box>
    );
  };
  return (
    <>
      {inUnits(rows).map(([first = 0, second]) =>
        second === undefined ? (
          drawnAt(first)
        ) : (
          <Box key={`picture-${first}`} wrap={false}>
            {drawnAt(first)}
            {drawnAt(second)}
          </Box>
        ),
      )}
    </>
  );
};
