import type { Inline, MedicineGroup, Medicines } from '../../../scripts/model/handout.ts';
import { TickBox } from '../../forms/tick-box.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { plainText } from '../../text/plain-text.ts';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

const Name = ({ name, width }: { name: readonly Inline[]; width: number }) => {
  const { theme, phrases } = useSheet();
  return (
    <Box tag="LI" style={{ flexDirection: 'row', width }} wrap={false}>
      <TickBox spoken={phrases.medicineToTick} words={plainText(name)} />
      <Box tag="LBody">
        <SetText width={width - theme.u * 5}>{name}</SetText>
      </Box>
    </Box>
  );
};

type GroupProps = { group: MedicineGroup; width: number };

const Names = ({ group: { title, names }, width }: GroupProps) => {
  const { theme } = useSheet();
  return (
    <Box style={{ width, rowGap: theme.u / 2 }}>
      {title.length === 0 ? null : (
        <SetText as="strong" colour="petrol" width={width}>
          {title}
        </SetText>
      )}
      {names.length === 0 ? null : (
        <Box tag={{ type: 'L', numbering: 'None' }} style={{ width, rowGap: theme.u / 2 }}>
          {names.map((name, index) => (
            <Name key={`name-${index + 1}`} name={name} width={width} />
          ))}
        </Box>
      )}
    </Box>
  );
};

/** The names of a group at the left of its lines; in large print over them. */
const Group = ({ group, width }: GroupProps) => {
  const { theme } = useSheet();
  const { large, u, gutter, span } = theme;
  const right = large ? width : span(8);
  return (
    <Box tag="Sect" wrap={false}>
      <Box
        style={{
          flexDirection: large ? 'column' : 'row',
          columnGap: gutter,
          rowGap: u,
          width,
          paddingVertical: u * 0.75,
        }}
      >
        <Names group={group} width={large ? width : span(4)} />
        <Box style={{ width: right }}>
          <NestedBlocks
            blocks={[{ type: 'list', ordered: false, start: 1, items: group.lines }]}
            width={right}
          />
        </Box>
      </Box>
      <RuleLine thickness={theme.stroke.row} colour={theme.colours.line} />
    </Box>
  );
};

/** The medicines of a sheet with a box to tick each, and beside them how to take them; `width` in points. */
export const MedicineList = ({ medicines, width }: { medicines: Medicines; width: number }) => {
  const { theme } = useSheet();
  return (
    <Box style={{ width }}>
      <RuleLine thickness={theme.stroke.section} colour={theme.colours.petrol} />
      {medicines.groups.map((group, index) => (
        <Group key={`group-${index + 1}`} group={group} width={width} />
      ))}
    </Box>
  );
};
