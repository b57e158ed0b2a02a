import { ClinicLogo } from '../clinic/clinic-logo.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { linkTo, phoneAddress } from '../text/links.ts';
import { Pictogram } from '../text/pictogram.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText } from '../text/set-text.tsx';
import { LABELS_APART, labelOf } from './both-languages.ts';
import { BlankName, BlankPhone, useShim } from './header-blanks.tsx';
import { Fact, factTag } from './header-fact.tsx';
import type { HeaderSize } from './header-size.ts';
import { type PhoneNumber, phoneNumbers } from './phone-numbers.ts';
import { useTextWidth } from './text-width.ts';

const ClinicName = ({ size }: { size: HeaderSize }) => {
  const { nameWidth: width } = size;
  const { clinic } = useSheet();
  if (!clinic.name) return <BlankName width={width} />;
  return (
    <Box style={{ width }}>
      <Fact as="clinic" width={width}>
        {clinic.name}
      </Fact>
      {size.department && <Box style={{ height: size.department.height }} />}
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

/** The purpose of a number; in two languages each is a fact of its own with its language. */
const Purpose = ({ one, width, top }: { one: PhoneNumber; width: number; top: number }) => {
  const { handout, beside } = useSheet();
  const first = `${one.beside}${LABELS_APART}`.trimEnd();
  const firstWidth = useTextWidth(first, 'body');
  if (!one.beside || !beside)
    return (
      <Fact width={width} style={{ marginTop: top }}>
        {one.label}
      </Fact>
    );
  return (
    <Box style={{ flexDirection: 'row', columnGap: 1, width, marginTop: top }}>
      <SetText tag={{ ...factTag(one.beside), lang: beside.language }} width={firstWidth}>
        {first}
      </SetText>
      <SetText tag={{ ...factTag(one.label), lang: handout.language }} width={width - firstWidth - 1}>
        {one.label}
      </SetText>
    </Box>
  );
};

/** Purpose of a number, with the number next to it, or under it when it needs more room. */
const NumberLine = ({ one, width }: { one: PhoneNumber; width: number }) => {
  const { theme } = useSheet();
  const { number } = one;
  const url = phoneAddress(number);
  const labelWidth = useTextWidth(labelOf(one), 'body') + theme.u;
  const isBeside = useTextWidth(number, 'clinic') <= width - labelWidth;
  const shim = useShim();
  return (
    <Box style={{ flexDirection: isBeside ? 'row' : 'column', width }}>
      <Purpose one={one} width={isBeside ? labelWidth : width} top={isBeside ? shim : 0} />
      <SetText
        as="clinic"
        tag={url === null ? factTag(number) : 'Span'}
        width={isBeside ? width - labelWidth : width}
      >
        {url === null ? number : [linkTo(url, number)]}
      </SetText>
    </Box>
  );
};

const Phones = ({ size }: { size: HeaderSize }) => {
  const { phoneWidth: width } = size;
  const sheet = useSheet();
  const { theme } = sheet;
  const numbers = phoneNumbers(sheet);
  const [first, ...others] = numbers;
  const icon = theme.type.clinic.leading;
  const room = width - icon - theme.u;
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.u, width }}>
      <Pictogram name="phone" size={icon} colour={theme.colours.petrol} />
      <Box style={{ width: room }}>
        {first ? <NumberLine one={first} width={room} /> : <BlankPhone width={room} />}
        {size.hours && <Box style={{ height: size.hours.height }} />}
        {others.map((one) => (
          <NumberLine key={one.label} one={one} width={room} />
        ))}
      </Box>
    </Box>
  );
};

/**
 * Clinic and phones, in the header of the first page: one short paragraph before the title. Later pages have
 * one line of it.
 */
export const SheetHeader = ({ size }: { size: HeaderSize }) => {
  const sheet = useSheet();
  const { theme, clinic } = sheet;
  const { frame, margin, textWidth, colours, stroke } = theme;
  const speaks = clinic.name !== null || phoneNumbers(sheet).length > 0;
  return (
    <Box style={{ position: 'absolute', top: frame.headerTop, left: margin, width: textWidth }}>
      <Box
        {...(speaks ? { tag: 'P' as const } : {})}
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
