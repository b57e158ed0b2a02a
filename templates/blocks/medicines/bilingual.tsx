import type { Inline, MedicineGroup, Medicines } from '../../../scripts/model/handout.ts';
import { Inset, type Twin, useLanguages } from '../../bilingual/languages.tsx';
import { TwinHeading } from '../../bilingual/twin-text.tsx';
import { TickItem, tickList } from '../../forms/tick-box.tsx';
import { useHeadingLevel } from '../../page/heading-level.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { plainText } from '../../text/plain-text.ts';
import { RuleLine } from '../../text/rule-line.tsx';
import { TwinList } from '../list/bilingual.tsx';
import { firstWithNames } from './first-with-names.ts';

type Names = Twin<readonly Inline[]>;

/** A medicine under its names in both languages, with one box to tick. */
const TwinName = ({ of, namesBoxes, isHeading }: { of: Names; namesBoxes: boolean; isHeading: boolean }) => {
  const level = useHeadingLevel();
  const [left] = useLanguages();
  return (
    <TickItem words={of.map(plainText).join(' / ')} list={namesBoxes ? left.phrases.medicinesToTick : null}>
      <Box tag="LBody">
        <TwinHeading as="strong" tag={isHeading ? `H${level}` : 'P'} words={of} />
      </Box>
    </TickItem>
  );
};

type GroupProps = { of: Twin<MedicineGroup>; namesBoxes: boolean };

const TwinNames = ({ of: [left, right], namesBoxes }: GroupProps) => {
  const { theme, fillable } = useSheet();
  return (
    <Inset by={theme.across * 5}>
      <Box tag={tickList(fillable)} style={{ rowGap: theme.u / 2 }}>
        {left.names.map((name, index) => (
          <TwinName
            key={`name-${index + 1}`}
            of={[name, right.names[index] ?? name]}
            namesBoxes={namesBoxes && index === 0}
            isHeading={left.title.length === 0}
          />
        ))}
      </Box>
    </Inset>
  );
};

const lines = ({ lines: items }: MedicineGroup) =>
  ({ type: 'list', ordered: false, start: 1, items }) as const;

const TwinGroup = ({ of, namesBoxes }: GroupProps) => {
  const { theme } = useSheet();
  const { stroke, colours, u, type } = theme;
  const level = useHeadingLevel();
  const [left, right] = of;
  return (
    <Box tag="Sect">
      <Box wrap={false} minPresenceAhead={type.body.leading * 4} style={{ paddingBottom: u / 2 }}>
        <RuleLine thickness={stroke.row} colour={colours.line} style={{ marginBottom: u * 0.75 }} />
        {left.title.length === 0 ? null : (
          <TwinHeading as="strong" tag={`H${level}`} words={[left.title, right.title]} />
        )}
        {left.names.length === 0 ? null : <TwinNames of={of} namesBoxes={namesBoxes} />}
      </Box>
      <Box style={{ paddingBottom: u * 0.75 }}>
        <TwinList of={[lines(left), lines(right)]} />
      </Box>
    </Box>
  );
};

/** The medicines of a sheet, group beside group. */
export const TwinMedicines = ({ of: [left, right] }: { of: Twin<Medicines> }) => (
  <Box>
    {left.groups.map((group, index) => (
      <TwinGroup
        key={`group-${index + 1}`}
        of={[group, right.groups[index] ?? group]}
        namesBoxes={index === firstWithNames(left.groups)}
      />
    ))}
  </Box>
);
