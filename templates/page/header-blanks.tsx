import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';
import { ASCENT } from '../theme.ts';
import { BlankFact } from './blank-fact.tsx';
import { remindsAtName } from './header-size.ts';
import { useTextWidth } from './text-width.ts';

/** Points that lower a body line to the baseline of the clinic's name. */
export const useShim = (): number => {
  const { type } = useSheet().theme;
  return (type.clinic.size - type.body.size) * ASCENT;
};

/** A reminder to staff, not read aloud. */
const Reminder = ({ width }: { width: number }) => {
  const { phrases } = useSheet();
  return (
    <Box artifact>
      <SetText as="meta" width={width}>
        {phrases.staffFillIn}
      </SetText>
    </Box>
  );
};

/** A line for staff to write the clinic's name on. */
export const BlankName = ({ width }: { width: number }) => {
  const sheet = useSheet();
  const { theme, phrases } = sheet;
  const shim = useShim();
  const reminderWidth = useTextWidth(phrases.staffFillIn, 'meta');
  const reminds = remindsAtName(sheet);
  const room = reminds ? width - reminderWidth - theme.gutter : width;
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.gutter, width }}>
      <BlankFact label={phrases.clinicBlank} spoken={phrases.fields.clinic} width={room} shim={shim} />
      {reminds ? <Reminder width={reminderWidth} /> : null}
    </Box>
  );
};

/** A line for staff to write the number on; in standard print with a reminder to do so. */
export const BlankPhone = ({ width }: { width: number }) => {
  const { theme, phrases } = useSheet();
  const shim = useShim();
  return (
    <>
      <BlankFact label={phrases.questionsCall} spoken={phrases.fields.phone} width={width} shim={shim} />
      {theme.large ? null : <Reminder width={width} />}
    </>
  );
};
