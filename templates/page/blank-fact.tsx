import { WriteSpace } from '../forms/write-space.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';
import { useTextWidth } from './text-width.ts';

type BlankFactProps = {
  label: string;
  spoken: string;
  width: number;
  /** Points from the top to the label. */
  shim?: number;
};

/**
 * A label with a line for staff to fill in: not read aloud, since a field has a name and a blank line has no
 * content. On a fillable sheet it is typed once and repeated on every page.
 */
export const BlankFact = ({ label, spoken, width, shim = 0 }: BlankFactProps) => {
  const { theme } = useSheet();
  const labelWidth = useTextWidth(label, 'body') + theme.u;
  return (
    <Box style={{ flexDirection: 'row', width }}>
      <Box artifact style={{ marginTop: shim }}>
        <SetText width={labelWidth}>{label}</SetText>
      </Box>
      <WriteSpace spoken={spoken} top={theme.type.body.leading + shim} isShared />
    </Box>
  );
};
