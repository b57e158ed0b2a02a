import type { ArtifactSpec } from '../../scripts/tagged-pdf/types.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { Pictogram } from '../text/pictogram.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText } from '../text/set-text.tsx';
import { BlankFact } from './blank-fact.tsx';
import { labelOf, wordsOf } from './both-languages.ts';
import { blankName, blankPhone } from './header-blanks.tsx';
import type { PhoneNumber } from './phone-numbers.ts';
import { type RunningHeadSize, runningHeadSize } from './running-head-size.ts';
import { useTextWidth } from './text-width.ts';

/** Words of page 1 again, which nobody needs to hear twice. */
const HEADER: ArtifactSpec = { type: 'Pagination', subtype: 'Header', attached: ['Top'] };

/** One number with its purpose, on one line. */
const NumberOnLine = ({ one }: { one: PhoneNumber }) => {
  const sheet = useSheet();
  const { theme } = sheet;
  const { number } = one;
  const labelWidth = useTextWidth(labelOf(one), 'body');
  const numberWidth = useTextWidth(number, 'strong');
  return (
    <Box artifact={HEADER} style={{ flexDirection: 'row', columnGap: theme.u }}>
      <SetText width={labelWidth}>{wordsOf(sheet, one)}</SetText>
      <SetText as="strong" width={numberWidth}>
        {number}
      </SetText>
    </Box>
  );
};

const Phones = ({ size: { numbers, phoneWidth } }: { size: RunningHeadSize }) => {
  const sheet = useSheet();
  const { theme } = sheet;
  const icon = theme.type.body.leading;
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.gutter, width: phoneWidth }}>
      <Pictogram name="phone" size={icon} colour={theme.colours.petrol} />
      {numbers.length === 0 ? (
        <BlankFact {...blankPhone(sheet)} width={phoneWidth - icon - theme.gutter} />
      ) : (
        numbers.map((one) => <NumberOnLine key={one.label} one={one} />)
      )}
    </Box>
  );
};

const Name = ({ size: { name, isNameBlank, nameWidth } }: { size: RunningHeadSize }) => {
  const sheet = useSheet();
  if (isNameBlank) return <BlankFact {...blankName(sheet)} width={nameWidth} />;
  return name === null ? null : (
    <Box artifact={HEADER}>
      <SetText as="strong" width={nameWidth}>
        {name}
      </SetText>
    </Box>
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
    <Box fixed laterPages artifact={HEADER} style={place}>
      {line}
    </Box>
  );
};
