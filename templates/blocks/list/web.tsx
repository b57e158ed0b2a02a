import type { List } from '../../../scripts/model/handout.ts';
import { Items } from '../../web/sheet/items.tsx';

/** A bulleted or numbered list. */
export const WebList = ({ list }: { list: List }) =>
  list.ordered ? (
    <ol start={list.start}>
      <Items items={list.items} />
    </ol>
  ) : (
    <ul>
      <Items items={list.items} />
    </ul>
  );
