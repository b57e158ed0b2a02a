import type { List, ListItem } from '../../../scripts/model/handout.ts';
import type { Tag } from '../../../scripts/tagged-pdf/types.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { AppliesTo } from '../../text/applies-to.tsx';
import { listIndent } from '../../text/indents.ts';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { SetText } from '../../text/set-text.tsx';

type ItemProps = { item: ListItem; mark: string; markWidth: number; width: number };

/** The words have their own indent, since they continue without the mark on the next page. */
const Item = ({ item, mark, markWidth, width }: ItemProps) => {
  const room = width - markWidth;
  return (
    <Box tag="LI" style={{ flexDirection: 'row', width }}>
      <SetText tag="Lbl" width={markWidth} style={{ alignSelf: 'flex-start', marginRight: -markWidth }}>
        {mark}
      </SetText>
      <Box tag="LBody" style={{ width: room, marginLeft: markWidth }}>
        <AppliesTo name={item.appliesTo} width={room} />
        <NestedBlocks blocks={item.blocks} width={room} tight />
      </Box>
    </Box>
  );
};

type ListProps = { list: List; width: number };

/** The list tag for screen readers. */
export const listTag = ({ ordered }: Pick<List, 'ordered'>): Tag => ({
  type: 'L',
  numbering: ordered ? 'Decimal' : 'Disc',
});

const ListBox = ({ list, width, tag }: ListProps & { tag?: Tag }) => {
  const { theme } = useSheet();
  const last = list.start + list.items.length - 1;
  const markWidth = listIndent(theme, list.ordered ? last : null);
  return (
    <Box {...(tag ? { tag } : {})} neverAlone style={{ width, rowGap: theme.u / 2 }}>
      {list.items.map((item, index) => (
        <Item
          key={`${list.start + index}`}
          item={item}
          mark={list.ordered ? `${list.start + index}.` : '•'}
          markWidth={markWidth}
          width={width}
        />
      ))}
    </Box>
  );
};

/** A bulleted or numbered list; `width` in points. */
export const TextList = (props: ListProps) => <ListBox {...props} tag={listTag(props.list)} />;

/** The items of one column of a list: the box around its columns has the list's tag. `width` in points. */
export const TextListColumn = (props: ListProps) => <ListBox {...props} />;
