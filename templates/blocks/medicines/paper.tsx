import type { Inline, MedicineGroup, Medicines } from '../../../scripts/model/handout.ts';
import { TickItem, tickList } from '../../forms/tick-box.tsx';
import { useTextWidth } from '../../page/text-width.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { plainText } from '../../text/plain-text.ts';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

type NameProps = { name: readonly Inline[]; isFirst: boolean; room: number };

/** A name as wide as its words, at most `room` points. */
const Name = ({ name, isFirst, room }: NameProps) => {
  const { theme, phrases } = useSheet();
  const box = theme.across * 5;
  const width = Math.min(useTextWidth(plainText(name), 'strong'), room - box);
  return (
    <TickItem words={plainText(name)} list={isFirst ? phrases.medicinesToTick : null}>
      <Box tag="LBody">
        <SetText width={width}>{name}</SetText>
      </Box>
    </TickItem>
  );
};

type GroupProps = { group: MedicineGroup; width: number };

const Names = ({ group: { title, names }, width }: GroupProps) => {
  const { theme, fillable } = useSheet();
  const { large, gutter, u } = theme;
  return (
    <>
      {title.length === 0 ? null : (
        <SetText as="strong" width={width}>
          {title}
        </SetText>
      )}
      {names.length === 0 ? null : (
        <Box
          tag={tickList(fillable)}
          style={{
            width,
            flexDirection: large ? 'column' : 'row',
            flexWrap: large ? 'nowrap' : 'wrap',
            columnGap: gutter,
            rowGap: u / 2,
          }}
        >
          {names.map((name, index) => (
            <Name key={`name-${index + 1}`} name={name} isFirst={index === 0} room={width} />
          ))}
        </Box>
      )}
    </>
  );
};

/** The names of a group above its lines. */
const Group = ({ group, width }: GroupProps) => {
  const { theme } = useSheet();
  return (
    <Box tag="Sect" wrap={false}>
      <RuleLine thickness={theme.stroke.row} colour={theme.colours.line} />
      <Box style={{ width, rowGap: theme.u / 2, paddingVertical: theme.u * 0.75 }}>
        <Names group={group} width={width} />
        <NestedBlocks
          blocks={[{ type: 'list', ordered: false, start: 1, items: group.lines }]}
          width={width}
        />
      </Box>
    </Box>
  );
};

/** The medicines of a sheet, each with a tick box, and how to take them; `width` in points. */
export const MedicineList = ({ medicines, width }: { medicines: Medicines; width: number }) => (
  <Box style={{ width }}>
    {medicines.groups.map((group, index) => (
      <Group key={`group-${index + 1}`} group={group} width={width} />
    ))}
  </Box>
);
