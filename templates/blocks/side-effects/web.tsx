import { Fragment } from 'react';
import type { SideEffects } from '../../../scripts/model/handout.ts';
import { plainText } from '../../text/plain-text.ts';
import { Icon } from '../../web/sheet/icon.tsx';
import { Inlines } from '../../web/sheet/inlines.tsx';
import { AppliesTo } from '../../web/sheet/items.tsx';
import { TableHead } from '../../web/sheet/table-head.tsx';

/** Side effects: what you may notice, what you can do, when to tell us; stacked on a narrow page. */
export const WebSideEffects = ({ table }: { table: SideEffects }) => {
  const [notice, doThis, tellUs] = table.head;
  return (
    <table className="side-effects">
      <TableHead cells={[notice, doThis, tellUs]} />
      <tbody>
        {table.rows.map((row, index) => (
          <Fragment key={index}>
            {row.appliesTo === null || row.appliesTo === table.rows[index - 1]?.appliesTo ? null : (
              <tr>
                <th scope="colgroup" colSpan={3}>
                  <AppliesTo name={row.appliesTo} />
                </th>
              </tr>
            )}
            <tr>
              <th scope="row">
                <Icon name={row.pictogram} />
                <span>
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
          </Fragment>
        ))}
      </tbody>
    </table>
  );
};
