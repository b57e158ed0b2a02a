import type { Inline } from '../../../scripts/model/handout.ts';
import { Inlines } from './inlines.tsx';

/** The head of a table, one cell per column. */
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
