import type { TreatmentChoice, TreatmentMap } from '../../../scripts/model/handout.ts';
import { Columns, Inset, type Twin, useLanguages } from '../../bilingual/languages.tsx';
import { TwinHeading, TwinText } from '../../bilingual/twin-text.tsx';
import { TickItem, tickList } from '../../forms/tick-box.tsx';
import { useHeadingLevel } from '../../page/heading-level.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { plainText } from '../../text/plain-text.ts';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

type ChoiceProps = { of: Twin<TreatmentChoice>; isFirst: boolean };

/** A treatment in both languages, with one box to tick and its code. */
const TwinChoice = ({ of, isFirst }: ChoiceProps) => {
  const { theme } = useSheet();
  const [left] = useLanguages();
  return (
    <TickItem
      words={of.map(({ name }) => plainText(name)).join(' / ')}
      list={isFirst ? left.phrases.boxesForNurse : null}
      style={{ marginTop: theme.u * 1.5 }}
    >
      <Box tag="LBody">
        <Columns of={of}>
          {({ name, code, text }, width) => (
            <>
              <SetText as="h3" width={width}>
                {code === null ? name : [...name, { type: 'text', value: ` (${code})` }]}
              </SetText>
              <SetText width={width}>{text}</SetText>
            </>
          )}
        </Columns>
      </Box>
    </TickItem>
  );
};

/** The treatments of one reach, choice beside choice. */
export const TwinTreatmentMap = ({ of: [left, right] }: { of: Twin<TreatmentMap> }) => {
  const { theme, fillable } = useSheet();
  const level = useHeadingLevel();
  const [one, other] = useLanguages();
  return (
    <Box tag="Sect">
      <Box wrap={false} minPresenceAhead={theme.type.body.leading * 5}>
        <RuleLine
          thickness={theme.stroke.head}
          colour={theme.colours.petrol}
          style={{ marginBottom: theme.u }}
        />
        <TwinHeading
          as="h2"
          tag={`H${level}`}
          words={[one.phrases.whole[left.reach], other.phrases.whole[left.reach]]}
        />
        <TwinText words={[left.intro, right.intro]} />
      </Box>
      <Inset by={theme.across * 5}>
        <Box tag={tickList(fillable)}>
          {left.choices.map((choice, index) => (
            <TwinChoice key={index} of={[choice, right.choices[index] ?? choice]} isFirst={index === 0} />
          ))}
        </Box>
      </Inset>
    </Box>
  );
};
