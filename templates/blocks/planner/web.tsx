import type { Planner } from '../../../scripts/model/handout.ts';

/** A table of empty rows to fill in by hand, on paper. */
export const WebPlanner = ({ planner }: { planner: Planner }) => (
  <table className="planner">
    <thead>
      <tr>
        {planner.head.map((label) => (
          <th key={label} scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {Array.from({ length: planner.rows }, (_, row) => (
        <tr key={row}>
          {planner.head.map((label, column) => (
            <td key={label}>{column === 0 ? `${row + 1}.` : ''}</td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
