import type { Inline, Table } from '../../../scripts/model/handout.ts';
import type { Tag } from '../../../scripts/tagged-pdf/types.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';
import { type Columns, cellStyle, columnsOf } from './column-widths.ts';
import { namesRows } from './row-headers.ts';

type RowProps = { cells: readonly Inline[][]; row: 'head' | 'body'; table: Table; columns: Columns };

const PLACES = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;

const tagOf = (table: Table, row: RowProps['row'], column: number): Tag => {
  if (row === 'head') return { type: 'TH', scope: 'Column' };
  return column === 0 && namesRows(table) ? { type: 'TH', scope: 'Row' } : 'TD';
};

const Row = ({ cells, row, table, columns }: RowProps) => {
  const { theme } = useSheet();
  const rule = row === 'head' ? theme.colours.petrol : theme.colours.line;
  return (
    <Box wrap={false}>
      <Box tag="TR" style={{ flexDirection: 'row', columnGap: columns.gap, paddingVertical: theme.u }}>
        {cells.map((cell, column) => {
          const width = columns.widths[column] ?? 0;
          const align = table.align[column] ?? 'left';
          return (
            <Box key={column} tag={tagOf(table, row, column)} style={{ width, alignItems: PLACES[align] }}>
              <SetText as={cellStyle(table, row, column)} width={width} fit={align !== 'left'}>
                {cell}
              </SetText>
            </Box>
          );
        })}
      </Box>
      <RuleLine thickness={theme.stroke.row} colour={rule} />
    </Box>
  );
};

/** Columns of equal width: for a table that no check has measured, such as one in a clinic's own words. */
const alike = (table: Table, width: number, gap: number): Columns => {
  const count = table.head.length;
  return { widths: table.head.map(() => (width - gap * (count - 1)) / count), gap };
};

/** A plain table of an author: columns as wide as their words need, a head that repeats on a new page, rows that are never split. */
export const DataTable = ({ table, width }: { table: Table; width: number }) => {
  const sheet = useSheet();
  const { theme } = sheet;
  const columns = columnsOf(table, width, sheet) ?? alike(table, width, theme.u);
  return (
    <Box tag="Table" style={{ width }}>
      <Box tag="THead" fixed wrap={false} minPresenceAhead={theme.type.body.leading * 4}>
        <RuleLine thickness={theme.stroke.strip} colour={theme.colours.petrol} />
        <Row cells={table.head} row="head" table={table} columns={columns} />
      </Box>
      <Box tag="TBody">
        {table.rows.map((cells, index) => (
          <Row key={`row-${index + 1}`} cells={cells} row="body" table={table} columns={columns} />
        ))}
      </Box>
    </Box>
  );
};
