import type { Inline } from '../../scripts/handout/model.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { RuleLine } from './rule-line.tsx';
import { SetText } from './set-text.tsx';

/** A label with a line to write on after it; read aloud as a space to write. `width` in points. */
export const WriteLine = ({
  label,
  spoken,
  width,
}: {
  label: readonly Inline[] | string;
  spoken: string;
  width: number;
}) => {
  const { theme, phrases } = useSheet();
  const height = theme.type.body.leading + theme.u * 1.5;
  return (
    <Box style={{ width, height, marginBottom: theme.u * 0.75 }} wrap={false}>
      <SetText width={width} tag={{ type: 'P', actual: phrases.spaceToWrite(spoken) }}>
        {label}
      </SetText>
      <RuleLine thickness={theme.stroke.write} colour={theme.colours.ink} style={{ marginTop: 'auto' }} />
    </Box>
  );
};
