import type { Inline } from '../../../scripts/model/handout.ts';
import { Inlines } from './inlines.tsx';

/** The head of a table, a column each cell. */
export const TableHead = ({ cells }: { cells: readonly Inline[][] }) => (
  <thead>
    <tr>
      {cells.map((cell, index) => (
        <th key={index} scope="col">
          <Inlines>{cell}</Inlines>
        </th>
      ))}
    </tr>
  </thead>
);
