import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { ASCENT } from '../theme.ts';
import { Pictogram } from './pictogram.tsx';
import { RuleLine } from './rule-line.tsx';
import { SetText } from './set-text.tsx';
import { useTextWidth } from './text-width.ts';

/** Points that bring a body line down to the baseline of the clinic's name. */
const useShim = (): number => {
  const { type } = useSheet().theme;
  return (type.clinic.size - type.body.size) * ASCENT;
};

const ClinicName = ({ width }: { width: number }) => {
  const { theme, clinic, phrases } = useSheet();
  const { name, department } = clinic;
  const shim = useShim();
  const labelWidth = useTextWidth(phrases.clinicBlank, 'body') + theme.u;
  if (!name) {
    return (
      <Box style={{ flexDirection: 'row', width }}>
        <SetText
          tag={{ type: 'P', actual: phrases.spaceToWrite(phrases.clinicBlank) }}
          width={labelWidth}
          style={{ marginTop: shim }}
        >
          {phrases.clinicBlank}
        </SetText>
        <RuleLine
          thickness={theme.stroke.write}
          colour={theme.colours.ink}
          style={{ flexGrow: 1, marginTop: theme.type.body.leading + shim }}
        />
      </Box>
    );
  }
  return (
    <SetText as="clinic" colour="petrol" width={width}>
      {department
        ? [
            { type: 'text', value: `${name}, ` },
            { type: 'text', value: department },
          ]
        : name}
    </SetText>
  );
};

const Phone = ({ width }: { width: number }) => {
  const { theme, clinic, phrases } = useSheet();
  const { day } = clinic.phones;
  const shim = useShim();
  const callWidth = useTextWidth(phrases.questionsCall, 'body') + theme.u;
  const tag = day ? 'P' : ({ type: 'P', actual: phrases.spaceToWrite(phrases.questionsCall) } as const);
  return (
    <Box style={{ flexDirection: 'row', width }}>
      <Pictogram name="phone" size={theme.type.clinic.leading} colour={theme.colours.petrol} />
      <SetText tag={tag} width={callWidth} style={{ marginTop: shim, marginLeft: theme.u }}>
        {phrases.questionsCall}
      </SetText>
      {day ? (
        <SetText as="clinic" colour="petrol" width={width - callWidth - theme.type.clinic.leading - theme.u}>
          {day}
        </SetText>
      ) : (
        <RuleLine
          thickness={theme.stroke.write}
          colour={theme.colours.ink}
          style={{ flexGrow: 1, marginTop: theme.type.body.leading + shim }}
        />
      )}
    </Box>
  );
};

/** Clinic and phone, at the head of every page. */
export const SheetHeader = () => {
  const { theme } = useSheet();
  const { frame, margin, textWidth, colours, stroke } = theme;
  const phoneWidth = theme.large ? theme.span(7) : theme.span(6);
  return (
    <Box fixed style={{ position: 'absolute', top: frame.headerTop, left: margin, width: textWidth }}>
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between', height: frame.headerHeight }}>
        <ClinicName width={textWidth - phoneWidth - theme.gutter} />
        <Phone width={phoneWidth} />
      </Box>
      <RuleLine thickness={stroke.head} colour={colours.petrol} />
    </Box>
  );
};
