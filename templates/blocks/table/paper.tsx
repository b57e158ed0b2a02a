import type { Inline, Table } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

type RowProps = { cells: readonly Inline[][]; head?: boolean; table: Table; width: number };

const Row = ({ cells, head = false, table, width }: RowProps) => {
  const { theme } = useSheet();
  const each = (width - theme.gutter * (cells.length - 1)) / cells.length;
  const place = { left: 'flex-start', center: 'center', right: 'flex-end' } as const;
  return (
    <Box wrap={false}>
      <Box tag="TR" style={{ flexDirection: 'row', columnGap: theme.gutter, paddingVertical: theme.u }}>
        {cells.map((cell, index) => (
          <Box
            key={index}
            tag={head ? { type: 'TH', scope: 'Column' } : 'TD'}
            style={{ width: each, alignItems: place[table.align[index] ?? 'left'] }}
          >
            <SetText
              as={head ? 'strong' : 'body'}
              width={each}
              fit={(table.align[index] ?? 'left') !== 'left'}
            >
              {cell}
            </SetText>
          </Box>
        ))}
      </Box>
      <RuleLine thickness={theme.stroke.row} colour={head ? theme.colours.petrol : theme.colours.line} />
    </Box>
  );
};

/** A plain table of an author: the head repeats on a new page, rows are never split. */
export const DataTable = ({ table, width }: { table: Table; width: number }) => {
  const { theme } = useSheet();
  return (
    <Box tag="Table" style={{ width }}>
      <Box tag="THead" fixed wrap={false} minPresenceAhead={theme.type.body.leading * 4}>
        <RuleLine thickness={theme.stroke.strip} colour={theme.colours.petrol} />
        <Row cells={table.head} head table={table} width={width} />
      </Box>
      <Box tag="TBody">
        {table.rows.map((cells, index) => (
          <Row key={`row-${index + 1}`} cells={cells} table={table} width={width} />
        ))}
      </Box>
    </Box>
  );
};
