import type { TreatmentChoice, TreatmentMap } from '../../../scripts/model/handout.ts';
import { FigureDrawing } from '../../figures/figure-drawing.tsx';
import { TickItem, tickList } from '../../forms/tick-box.tsx';
import { useHeadingLevel } from '../../page/heading-level.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { Pictogram } from '../../text/pictogram.tsx';
import { plainText } from '../../text/plain-text.ts';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

type ChoiceProps = { choice: TreatmentChoice; isFirst: boolean; width: number };

const Choice = ({ choice, isFirst, width }: ChoiceProps) => {
  const { theme, phrases } = useSheet();
  const icon = theme.across * 6;
  const room = width - theme.across * 5 - icon - theme.across * 1.5;
  const codeWidth = choice.code ? theme.across * 13 : 0;
  return (
    <TickItem
      words={plainText(choice.name)}
      list={isFirst ? phrases.boxesForNurse : null}
      style={{ width, marginTop: theme.u * 2 }}
    >
      <Box style={{ width: icon, marginRight: theme.across * 1.5 }}>
        {choice.pictogram ? (
          <Pictogram name={choice.pictogram} size={icon} colour={theme.colours.petrol} />
        ) : null}
      </Box>
      <Box tag="LBody" style={{ width: room }}>
        <Box style={{ flexDirection: 'row' }}>
          <SetText as="h3" width={room - codeWidth}>
            {choice.name}
          </SetText>
          {choice.code ? (
            <SetText as="label" width={codeWidth}>
              {choice.code}
            </SetText>
          ) : null}
        </Box>
        <SetText width={room}>{choice.text}</SetText>
      </Box>
    </TickItem>
  );
};

const Reach = ({ map, width }: { map: TreatmentMap; width: number }) => {
  const level = useHeadingLevel();
  const { theme, phrases, fillable } = useSheet();
  const figureWidth = theme.across * 13;
  const room = width - figureWidth - theme.gutter;
  return (
    <Box tag="Sect" style={{ width }}>
      <Box wrap={false}>
        <RuleLine
          thickness={theme.stroke.head}
          colour={theme.colours.petrol}
          style={{ marginBottom: theme.u * 2 }}
        />
        <Box tag="Div" style={{ flexDirection: 'row', columnGap: theme.gutter }}>
          <Box readLast>
            <FigureDrawing name={map.reach} width={figureWidth} />
          </Box>
          <Box style={{ width: room }}>
            <SetText as="h2" tag={`H${level}`} width={room}>
              {phrases.whole[map.reach]}
            </SetText>
            <SetText width={room}>{map.intro}</SetText>
          </Box>
        </Box>
      </Box>
      <Box tag={tickList(fillable)}>
        {map.choices.map((choice, index) => (
          <Choice key={index} choice={choice} isFirst={index === 0} width={width} />
        ))}
      </Box>
    </Box>
  );
};

/** Treatments by their reach, each with a tick box: two columns, one in large print. */
export const TreatmentMaps = ({ maps, width }: { maps: readonly TreatmentMap[]; width: number }) => {
  const { theme } = useSheet();
  const { large, gutter, u } = theme;
  const each = large ? width : (width - gutter) / 2;
  return (
    <Box style={large ? { rowGap: u * 2 } : { flexDirection: 'row', columnGap: gutter, marginBottom: u * 2 }}>
      {maps.map((map) => (
        <Reach key={map.reach} map={map} width={each} />
      ))}
    </Box>
  );
};
