import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { Pictogram } from '../text/pictogram.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText } from '../text/set-text.tsx';
import { BlankFact } from './blank-fact.tsx';
import type { PhoneNumber } from './header-size.ts';
import { type RunningHeadSize, runningHeadSize } from './running-head-size.ts';
import { useTextWidth } from './text-width.ts';

/** One number with its purpose, on one line. */
const NumberOnLine = ({ label, number }: PhoneNumber) => {
  const { theme } = useSheet();
  const labelWidth = useTextWidth(label, 'body');
  const numberWidth = useTextWidth(number, 'strong');
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.u }}>
      <SetText width={labelWidth}>{label}</SetText>
      <SetText as="strong" width={numberWidth}>
        {number}
      </SetText>
    </Box>
  );
};

const Phones = ({ size: { numbers, phoneWidth } }: { size: RunningHeadSize }) => {
  const { theme, phrases } = useSheet();
  const icon = theme.type.body.leading;
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.gutter, width: phoneWidth }}>
      <Pictogram name="phone" size={icon} colour={theme.colours.petrol} />
      {numbers.length === 0 ? (
        <BlankFact
          label={phrases.questionsCall}
          spoken={phrases.fields.phone}
          width={phoneWidth - icon - theme.gutter}
        />
      ) : (
        numbers.map((one) => <NumberOnLine key={one.label} {...one} />)
      )}
    </Box>
  );
};

const Name = ({ size: { name, isNameBlank, nameWidth } }: { size: RunningHeadSize }) => {
  const { phrases } = useSheet();
  if (isNameBlank)
    return <BlankFact label={phrases.clinicBlank} spoken={phrases.fields.clinic} width={nameWidth} />;
  return name === null ? null : (
    <SetText as="strong" width={nameWidth}>
      {name}
    </SetText>
  );
};

/** Whom to call, in one line at the top of every page except the first, with the clinic's name if it fits. */
export const RunningHead = () => {
  const sheet = useSheet();
  const { frame, margin, textWidth, colours, stroke } = sheet.theme;
  const size = runningHeadSize(sheet);
  const place = { position: 'absolute', top: frame.headerTop, left: margin, width: textWidth } as const;
  const isFilledIn = sheet.fillable && (size.isNameBlank || size.numbers.length === 0);
  const line = (
    <>
      <Box style={{ flexDirection: 'row', justifyContent: 'space-between', height: size.height }}>
        <Name size={size} />
        <Phones size={size} />
      </Box>
      <RuleLine thickness={stroke.head} colour={colours.petrol} />
    </>
  );
  // Fields are not artifacts: a value typed on page 1 is on every page, and is read there.
  if (isFilledIn)
    return (
      <Box fixed laterPages style={place}>
        {line}
      </Box>
    );
  return (
    <Box
      fixed
      laterPages
      artifact={{ type: 'Pagination', subtype: 'Header', attached: ['Top'] }}
      style={place}
    >
      {line}
    </Box>
  );
};
