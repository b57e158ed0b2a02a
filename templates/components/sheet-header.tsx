import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { ASCENT } from '../theme.ts';
import type { HeaderSize } from './header-size.ts';
import { Pictogram } from './pictogram.tsx';
import { RuleLine } from './rule-line.tsx';
import { SetText } from './set-text.tsx';
import { useTextWidth } from './text-width.ts';
import { WriteSpace } from './write-space.tsx';

/** Points that bring a body line down to the baseline of the clinic's name. */
const useShim = (): number => {
  const { type } = useSheet().theme;
  return (type.clinic.size - type.body.size) * ASCENT;
};

/** A label with a line for staff to fill in. */
const BlankFact = ({ label, spoken, width }: { label: string; spoken: string; width: number }) => {
  const { theme, phrases, fillable } = useSheet();
  const shim = useShim();
  const labelWidth = useTextWidth(label, 'body') + theme.u;
  return (
    <Box style={{ flexDirection: 'row', width }}>
      <SetText
        tag={fillable ? 'P' : { type: 'P', actual: phrases.spaceToWrite(label) }}
        width={labelWidth}
        style={{ marginTop: shim }}
      >
        {label}
      </SetText>
      <WriteSpace spoken={spoken} top={theme.type.body.leading + shim} />
    </Box>
  );
};

const ClinicName = ({ width }: { width: number }) => {
  const { clinic, phrases } = useSheet();
  if (!clinic.name)
    return <BlankFact label={phrases.clinicBlank} spoken={phrases.fields.clinic} width={width} />;
  return (
    <Box style={{ width }}>
      <SetText as="clinic" colour="petrol" width={width}>
        {clinic.name}
      </SetText>
      {clinic.department ? <SetText width={width}>{clinic.department}</SetText> : null}
    </Box>
  );
};

/** What a number is for, and the number. */
const PhoneNumber = ({ label, number, width }: { label: string; number: string; width: number }) => {
  const { theme } = useSheet();
  const labelWidth = useTextWidth(label, 'body') + theme.u;
  return (
    <Box style={{ flexDirection: 'row', width }}>
      <SetText width={labelWidth} style={{ marginTop: useShim() }}>
        {label}
      </SetText>
      <SetText as="clinic" colour="petrol" width={width - labelWidth}>
        {number}
      </SetText>
    </Box>
  );
};

const Phones = ({ width }: { width: number }) => {
  const { theme, clinic, phrases } = useSheet();
  const { day, afterHours } = clinic.phones;
  const icon = theme.type.clinic.leading;
  const room = width - icon - theme.u;
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.u, width }}>
      <Pictogram name="phone" size={icon} colour={theme.colours.petrol} />
      <Box style={{ width: room }}>
        {day ? (
          <PhoneNumber label={phrases.questionsCall} number={day} width={room} />
        ) : (
          <BlankFact label={phrases.questionsCall} spoken={phrases.fields.phone} width={room} />
        )}
        {clinic.hours ? <SetText width={room}>{clinic.hours}</SetText> : null}
        {afterHours ? <PhoneNumber label={phrases.afterHours} number={afterHours} width={room} /> : null}
      </Box>
    </Box>
  );
};

/** Clinic and phones, at the head of every page. */
export const SheetHeader = ({ size }: { size: HeaderSize }) => {
  const { theme } = useSheet();
  const { frame, margin, textWidth, colours, stroke } = theme;
  return (
    <Box fixed style={{ position: 'absolute', top: frame.headerTop, left: margin, width: textWidth }}>
      <Box
        style={{
          flexDirection: size.stacked ? 'column' : 'row',
          justifyContent: size.stacked ? 'flex-start' : 'space-between',
          height: size.height,
        }}
      >
        <ClinicName width={size.nameWidth} />
        <Phones width={size.phoneWidth} />
      </Box>
      <RuleLine thickness={stroke.head} colour={colours.petrol} />
    </Box>
  );
};
