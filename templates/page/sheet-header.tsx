import { ClinicLogo } from '../clinic/clinic-logo.tsx';
import { WriteSpace } from '../forms/write-space.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { linkTo, phoneAddress } from '../text/links.ts';
import { Pictogram } from '../text/pictogram.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText } from '../text/set-text.tsx';
import { ASCENT } from '../theme.ts';
import { type HeaderSize, phoneNumbers, secondLine } from './header-size.ts';
import { useTextWidth } from './text-width.ts';

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

const ClinicName = ({ size }: { size: HeaderSize }) => {
  const { nameWidth: width } = size;
  const { theme, clinic, phrases } = useSheet();
  if (!clinic.name)
    return <BlankFact label={phrases.clinicBlank} spoken={phrases.fields.clinic} width={width} />;
  const second = secondLine(clinic, size);
  return (
    <Box style={{ width }}>
      <SetText as="clinic" width={width}>
        {clinic.name}
      </SetText>
      {second && !theme.large ? <SetText width={width}>{second}</SetText> : null}
    </Box>
  );
};

/** The clinic's logo and name. */
const Clinic = ({ size }: { size: HeaderSize }) => {
  const { clinic, theme } = useSheet();
  if (!clinic.logo || !size.logo) return <ClinicName size={size} />;
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.gutter }}>
      <ClinicLogo logo={clinic.logo} width={size.logo.width} height={size.logo.height} />
      <ClinicName size={size} />
    </Box>
  );
};

/** What a number is for, and the number: beside it, or under it when it needs more room. */
const PhoneNumber = ({ label, number, width }: { label: string; number: string; width: number }) => {
  const { theme } = useSheet();
  const url = phoneAddress(number);
  const labelWidth = useTextWidth(label, 'body') + theme.u;
  const isBeside = useTextWidth(number, 'clinic') <= width - labelWidth;
  const shim = useShim();
  return (
    <Box style={{ flexDirection: isBeside ? 'row' : 'column', width }}>
      <SetText width={isBeside ? labelWidth : width} style={{ marginTop: isBeside ? shim : 0 }}>
        {label}
      </SetText>
      <SetText as="clinic" width={isBeside ? width - labelWidth : width}>
        {url === null ? number : [linkTo(url, number)]}
      </SetText>
    </Box>
  );
};

/** A line for staff to write the number on, and a word to them that they must. */
const BlankPhone = ({ width }: { width: number }) => {
  const { phrases } = useSheet();
  return (
    <>
      <BlankFact label={phrases.questionsCall} spoken={phrases.fields.phone} width={width} />
      <SetText as="meta" width={width}>
        {phrases.staffFillIn}
      </SetText>
    </>
  );
};

const Phones = ({ size }: { size: HeaderSize }) => {
  const { phoneWidth: width, hoursAtName } = size;
  const { theme, clinic, phrases } = useSheet();
  const numbers = phoneNumbers({ clinic, phrases });
  const [first, ...others] = numbers;
  const icon = theme.type.clinic.leading;
  const room = width - icon - theme.u;
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.u, width }}>
      <Pictogram name="phone" size={icon} colour={theme.colours.petrol} />
      <Box style={{ width: room }}>
        {first ? <PhoneNumber {...first} width={room} /> : <BlankPhone width={room} />}
        {clinic.hours && !theme.large && !hoursAtName ? <SetText width={room}>{clinic.hours}</SetText> : null}
        {others.map(({ label, number }) => (
          <PhoneNumber key={label} label={label} number={number} width={room} />
        ))}
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
        <Clinic size={size} />
        <Phones size={size} />
      </Box>
      <RuleLine thickness={stroke.head} colour={colours.petrol} />
    </Box>
  );
};
