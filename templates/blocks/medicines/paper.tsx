import type { Inline, MedicineGroup, Medicines } from '../../../scripts/model/handout.ts';
import { TickItem, tickList } from '../../forms/tick-box.tsx';
import { useHeadingLevel } from '../../page/heading-level.tsx';
import { useTextWidth } from '../../page/text-width.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { plainText } from '../../text/plain-text.ts';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';
import { firstWithNames } from './first-with-names.ts';

type NameProps = { name: readonly Inline[]; namesBoxes: boolean; isHeading: boolean; room: number };

/** A name as wide as its words, at most `room` points. */
const Name = ({ name, namesBoxes, isHeading, room }: NameProps) => {
  const { theme, phrases } = useSheet();
  const level = useHeadingLevel();
  const box = theme.across * 5;
  const width = Math.min(useTextWidth(plainText(name), 'strong'), room - box);
  return (
    <TickItem words={plainText(name)} list={namesBoxes ? phrases.medicinesToTick : null}>
      <Box tag="LBody">
        <SetText width={width} tag={isHeading ? `H${level}` : 'P'}>
          {name}
        </SetText>
      </Box>
    </TickItem>
  );
};

type GroupProps = { group: MedicineGroup; width: number };

const Title = ({ group: { title }, width }: GroupProps) => {
  const level = useHeadingLevel();
  return title.length === 0 ? null : (
    <SetText as="strong" tag={`H${level}`} width={width}>
      {title}
    </SetText>
  );
};

type NamesProps = GroupProps & { namesBoxes: boolean };

/**
 * The names of a group; without a title over them they are its headings, so that a screen reader finds each medicine. Only the first
 * group of a sheet says aloud what its boxes are for.
 */
const Names = ({ group: { title, names }, width, namesBoxes }: NamesProps) => {
  const { theme, fillable } = useSheet();
  const { large, gutter, u } = theme;
  return (
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
        <Name
          key={`name-${index + 1}`}
          name={name}
          namesBoxes={namesBoxes && index === 0}
          isHeading={title.length === 0}
          room={width}
        />
      ))}
    </Box>
  );
};

/**
 * The names of a group over its lines: on one page, but in large print, where the last name and the first line of words are on one, and
 * the first name and what is above it.
 */
const Group = ({ group, width, isFirst, namesBoxes }: NamesProps & { isFirst: boolean }) => {
  const { theme } = useSheet();
  const { large, type, u } = theme;
  return (
    <Box tag="Sect" wrap={large}>
      {/* `minPresenceAhead` moves a box to the next page only where a page may end before it: not before a first child. */}
      <Box style={{ width, height: 0 }} />
      <Box
        wrap={false}
        keepWithPrevious={isFirst}
        minPresenceAhead={type.body.leading * 4 + u}
        style={{ width, paddingBottom: u / 2 }}
      >
        <RuleLine
          thickness={theme.stroke.row}
          colour={theme.colours.line}
          style={{ marginBottom: u * 0.75 }}
        />
        <Title group={group} width={width} />
      </Box>
      {group.names.length === 0 ? null : (
        <Box minPresenceAhead={type.body.leading * 4 + u} style={{ width, paddingBottom: u / 2 }}>
          <Names group={group} width={width} namesBoxes={namesBoxes} />
        </Box>
      )}
      <Box keepWithPrevious style={{ width, paddingBottom: u * 0.75 }}>
        <NestedBlocks
          blocks={[{ type: 'list', ordered: false, start: 1, items: group.lines }]}
          width={width}
        />
      </Box>
    </Box>
  );
};

/** The medicines of a sheet with a box to tick each, and under them how to take them; `width` in points. */
export const MedicineList = ({ medicines: { groups }, width }: { medicines: Medicines; width: number }) => {
  const named = firstWithNames(groups);
  return (
    <Box style={{ width }}>
      {groups.map((group, index) => (
        <Group
          key={`group-${index + 1}`}
          group={group}
          width={width}
          isFirst={index === 0}
          namesBoxes={index === named}
        />
      ))}
    </Box>
  );
};
