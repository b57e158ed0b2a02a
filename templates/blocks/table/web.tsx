import type { Inline, Table } from '../../../scripts/model/handout.ts';
import { plainText } from '../../text/plain-text.ts';
import { Inlines } from '../../web/sheet/inlines.tsx';
import { TableHead } from '../../web/sheet/table-head.tsx';
import { namesRows } from './row-headers.ts';

type CellProps = { cell: readonly Inline[]; column: number; table: Table };

const Cell = ({ cell, column, table }: CellProps) =>
  column === 0 && namesRows(table) ? (
    <th scope="row">
      <Inlines>{cell}</Inlines>
    </th>
  ) : (
    <td data-label={plainText(table.head[column] ?? [])}>
      <Inlines>{cell}</Inlines>
    </td>
  );

/** A table of an author with its head; it scrolls horizontally on a narrow page. */
export const WebTable = ({ table }: { table: Table }) => (
  <table>
    <TableHead cells={table.head} />
    <tbody>
      {table.rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, column) => (
            <Cell key={column} cell={cell} column={column} table={table} />
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
