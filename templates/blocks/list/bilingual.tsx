import type { List, ListItem } from '../../../scripts/model/handout.ts';
import { Columns, type Twin } from '../../bilingual/languages.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { AppliesTo } from '../../text/applies-to.tsx';
import { listIndent } from '../../text/indents.ts';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { SetText } from '../../text/set-text.tsx';
import { listTag } from './text-list.tsx';

type ItemProps = { of: Twin<ListItem>; mark: string; markWidth: number };

/** One item with both languages in it; the mark of the second column is not read again. */
const TwinItem = ({ of, mark, markWidth }: ItemProps) => {
  const printed = (
    <SetText tag="Lbl" width={markWidth}>
      {mark}
    </SetText>
  );
  return (
    <Box tag="LI" wrap={false} style={{ flexDirection: 'row' }}>
      <Box style={{ width: markWidth, marginRight: -markWidth }}>{printed}</Box>
      <Box tag="LBody">
        <Columns of={of}>
          {({ appliesTo, blocks }, width, side) => (
            <Box style={{ flexDirection: 'row' }}>
              <Box style={{ width: markWidth }}>{side === 0 ? null : <Box artifact>{printed}</Box>}</Box>
              <Box style={{ width: width - markWidth }}>
                <AppliesTo name={appliesTo} width={width - markWidth} />
                <NestedBlocks blocks={blocks} width={width - markWidth} tight />
              </Box>
            </Box>
          )}
        </Columns>
      </Box>
    </Box>
  );
};

/** A list, item beside item. */
export const TwinList = ({ of: [left, right] }: { of: Twin<List> }) => {
  const { theme } = useSheet();
  const last = left.start + left.items.length - 1;
  const markWidth = listIndent(theme, left.ordered ? last : null);
  return (
    <Box tag={listTag(left)} neverAlone style={{ rowGap: theme.u / 2 }}>
      {left.items.map((item, index) => (
        <TwinItem
          key={`${left.start + index}`}
          of={[item, right.items[index] ?? item]}
          mark={left.ordered ? `${left.start + index}.` : '•'}
          markWidth={markWidth}
        />
      ))}
    </Box>
  );
};
