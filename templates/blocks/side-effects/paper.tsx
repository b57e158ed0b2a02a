import type { SideEffects } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { AppliesTo } from '../../text/applies-to.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { type EffectColumns, useEffectColumns } from './columns.ts';
import { Head } from './head.tsx';
import { Row, StackedRow } from './rows.tsx';

/** The medicine or cancer type of the rows below, over the whole width of the table. */
const RowsFor = ({ name, width }: { name: string | null; width: number }) => {
  const { theme } = useSheet();
  return name === null ? null : (
    <Box tag="TR" style={{ paddingTop: theme.u / 2 }}>
      <Box tag={{ type: 'TH', scope: 'Column', columns: 3 }} style={{ width }}>
        <AppliesTo name={name} width={width} />
      </Box>
    </Box>
  );
};

/**
 * Groups of rows kept on one page: the first two and the last two, so that no page has a single row, and
 * every other row alone.
 */
const rowsTogether = (count: number): number[][] => {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= 3) return [all];
  return [all.slice(0, 2), ...all.slice(2, -2).map((index) => [index]), all.slice(-2)];
};

type RowAtProps = { table: SideEffects; columns: EffectColumns; index: number; width: number };

const RowAt = ({ table: { rows, head }, columns, index, width }: RowAtProps) => {
  const { theme } = useSheet();
  const row = rows[index];
  if (row === undefined) return null;
  return (
    <Box wrap={false}>
      {theme.large && index === 0 ? (
        <RuleLine thickness={theme.stroke.strip} colour={theme.colours.petrol} />
      ) : null}
      <RowsFor name={row.appliesTo === rows[index - 1]?.appliesTo ? null : row.appliesTo} width={width} />
      {theme.large ? (
        <StackedRow row={row} columns={columns} head={head} />
      ) : (
        <Row row={row} columns={columns} last={index === rows.length - 1} />
      )}
    </Box>
  );
};

/**
 * Side effects: what you may notice, what you can do, when to tell us; `width` in points. In large print the
 * name is over its two cells, which say what they are: there is no head.
 */
export const SideEffectTable = ({ table, width }: { table: SideEffects; width: number }) => {
  const { theme } = useSheet();
  const columns = useEffectColumns(table);
  return (
    <Box tag="Table" style={{ width }}>
      {theme.large ? null : <Head head={table.head} columns={columns} />}
      <Box tag="TBody">
        {(theme.large ? table.rows.map((_, index) => [index]) : rowsTogether(table.rows.length)).map(
          (indexes) => (
            <Box key={`effects-${indexes[0]}`} wrap={false}>
              {indexes.map((index) => (
                <RowAt
                  key={`effect-${index + 1}`}
                  table={table}
                  columns={columns}
                  index={index}
                  width={width}
                />
              ))}
            </Box>
          ),
        )}
      </Box>
    </Box>
  );
};
