import type { TagSpec } from '../../scripts/tagged-pdf/types.ts';
import { ClinicLogo } from '../clinic/clinic-logo.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { linkTo, phoneAddress } from '../text/links.ts';
import { Pictogram } from '../text/pictogram.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText, type SetTextProps } from '../text/set-text.tsx';
import { BlankName, BlankPhone, useShim } from './header-blanks.tsx';
import { type HeaderSize, phoneNumbers, secondLine } from './header-size.ts';
import { useTextWidth } from './text-width.ts';

/** A fact is read separately from its neighbours. */
const factTag = (words: string): TagSpec => ({ type: 'Span', actual: ` ${words} ` });

/** One of the facts in the header, which together are one paragraph. */
const Fact = ({ children, ...props }: Omit<SetTextProps, 'tag' | 'children'> & { children: string }) => (
  <SetText tag={factTag(children)} {...props}>
    {children}
  </SetText>
);

const ClinicName = ({ size }: { size: HeaderSize }) => {
  const { nameWidth: width } = size;
  const { theme, clinic } = useSheet();
  if (!clinic.name) return <BlankName width={width} />;
  const second = secondLine(clinic, size);
  return (
    <Box style={{ width }}>
      <Fact as="clinic" width={width}>
        {clinic.name}
      </Fact>
      {second && !theme.large ? <Fact width={width}>{second}</Fact> : null}
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

/** Purpose of a number, with the number next to it, or under it when it needs more room. */
const NumberLine = ({ label, number, width }: { label: string; number: string; width: number }) => {
  const { theme } = useSheet();
  const url = phoneAddress(number);
  const labelWidth = useTextWidth(label, 'body') + theme.u;
  const isBeside = useTextWidth(number, 'clinic') <= width - labelWidth;
  const shim = useShim();
  return (
    <Box style={{ flexDirection: isBeside ? 'row' : 'column', width }}>
      <Fact width={isBeside ? labelWidth : width} style={{ marginTop: isBeside ? shim : 0 }}>
        {label}
      </Fact>
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
        {first ? <NumberLine {...first} width={room} /> : <BlankPhone width={room} />}
        {clinic.hours && !theme.large && !hoursAtName ? <Fact width={room}>{clinic.hours}</Fact> : null}
        {others.map(({ label, number }) => (
          <NumberLine key={label} label={label} number={number} width={room} />
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
  const { theme, clinic, phrases } = useSheet();
  const { frame, margin, textWidth, colours, stroke } = theme;
  const hasHours = clinic.hours !== null && !theme.large;
  const speaks = clinic.name !== null || hasHours || phoneNumbers({ clinic, phrases }).length > 0;
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
