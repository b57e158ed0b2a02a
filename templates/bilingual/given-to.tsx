import { givenToLabels } from '../forms/given-to.tsx';
import { WriteLine } from '../forms/write-line.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { useJoinedLabel } from './twin-text.tsx';

/** Patient, next visit and medicine: one line each, with its label in both languages. */
export const GivenTo = () => {
  const { theme, ...sheet } = useSheet();
  const join = useJoinedLabel();
  return (
    <Box wrap={false} style={{ marginTop: theme.u }}>
      {givenToLabels(sheet).map((label, index) => (
        <WriteLine key={label} {...join((one) => givenToLabels(one)[index] ?? '')} width={theme.textWidth} />
      ))}
    </Box>
  );
};
