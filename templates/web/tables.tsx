import type { Inline, Planner, SideEffects, Table } from '../../scripts/model/handout.ts';
import { plainText } from '../text/plain-text.ts';
import { Icon } from './icon.tsx';
import { Inlines } from './inlines.tsx';
import { AppliesTo } from './items.tsx';

const Head = ({ cells }: { cells: readonly Inline[][] }) => (
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

/** A table of an author with its head; it scrolls by itself where the page is narrow. */
export const WebTable = ({ table }: { table: Table }) => (
  <table>
    <Head cells={table.head} />
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

/** Side effects: what you may notice, what you can do, when to tell us; stacked under each other on a narrow page. */
export const WebSideEffects = ({ table }: { table: SideEffects }) => {
  const [notice, doThis, tellUs] = table.head;
  return (
    <table className="side-effects">
      <Head cells={[notice, doThis, tellUs]} />
      <tbody>
        {table.rows.map((row, index) => (
          <tr key={index}>
            <th scope="row">
              <Icon name={row.pictogram} />
              <span>
                <AppliesTo name={row.appliesTo} />
                <Inlines>{row.notice}</Inlines>
              </span>
            </th>
            <td data-label={plainText(doThis)}>
              <Inlines>{row.doThis}</Inlines>
            </td>
            <td data-label={plainText(tellUs)}>
              <Inlines>{row.tellUs}</Inlines>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

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
