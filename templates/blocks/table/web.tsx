import type { Table } from '../../../scripts/model/handout.ts';
import { plainText } from '../../text/plain-text.ts';
import { Inlines } from '../../web/sheet/inlines.tsx';
import { TableHead } from '../../web/sheet/table-head.tsx';

/** A table of an author with its head; it scrolls by itself where the page is narrow. */
export const WebTable = ({ table }: { table: Table }) => (
  <table>
    <TableHead cells={table.head} />
    <tbody>
      {table.rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, column) => (
            <td key={column} data-label={plainText(table.head[column] ?? [])}>
              <Inlines>{cell}</Inlines>
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
