import { Box } from '../primitives.tsx';
import { type SheetContext, useSheet } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';
import { ASCENT } from '../theme.ts';
import { BlankFact } from './blank-fact.tsx';
import { inBoth, labelOf } from './both-languages.ts';
import { remindsAtName } from './header-size.ts';
import { callPurpose } from './phone-numbers.ts';
import { useTextWidth } from './text-width.ts';

type Blank = { label: string; spoken: string };

/** The line for the clinic's name. */
export const blankName = (sheet: SheetContext): Blank => ({
  label: labelOf(inBoth(sheet, ({ clinicBlank }) => clinicBlank)),
  spoken: labelOf(inBoth(sheet, ({ fields }) => fields.clinic)),
});

/** The line for the number to call. */
export const blankPhone = (sheet: SheetContext): Blank => ({
  label: labelOf(callPurpose(sheet)),
  spoken: labelOf(inBoth(sheet, ({ fields }) => fields.phone)),
});

/** Points that lower a body line to the baseline of the clinic's name. */
export const useShim = (): number => {
  const { type } = useSheet().theme;
  return (type.clinic.size - type.body.size) * ASCENT;
};

/** The words of a reminder to staff, who read the left column of a bilingual page. */
const reminderOf = ({ phrases, beside }: SheetContext): string => (beside?.phrases ?? phrases).staffFillIn;

/** A reminder to staff, not read aloud. */
const Reminder = ({ width }: { width: number }) => {
  const sheet = useSheet();
  return (
    <Box artifact>
      <SetText as="meta" width={width}>
        {reminderOf(sheet)}
      </SetText>
    </Box>
  );
};

/** A line for staff to write the clinic's name on. */
export const BlankName = ({ width }: { width: number }) => {
  const sheet = useSheet();
  const { theme } = sheet;
  const shim = useShim();
  const reminderWidth = useTextWidth(reminderOf(sheet), 'meta');
  const reminds = remindsAtName(sheet);
  const room = reminds ? width - reminderWidth - theme.gutter : width;
  return (
    <Box style={{ flexDirection: 'row', columnGap: theme.gutter, width }}>
      <BlankFact {...blankName(sheet)} width={room} shim={shim} />
      {reminds ? <Reminder width={reminderWidth} /> : null}
    </Box>
  );
};

/** A line for staff to write the number on; in standard print with a reminder to do so. */
export const BlankPhone = ({ width }: { width: number }) => {
  const sheet = useSheet();
  const shim = useShim();
  return (
    <>
      <BlankFact {...blankPhone(sheet)} width={width} shim={shim} />
      {sheet.theme.large ? null : <Reminder width={width} />}
    </>
  );
};
