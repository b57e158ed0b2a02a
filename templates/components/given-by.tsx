import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { WriteLine } from './write-line.tsx';

/** Whom the sheet was given to, by whom and when, and the medicine it is about: lines for staff to fill in. */
export const GivenBy = () => {
  const { theme, phrases } = useSheet();
  const { large, textWidth, gutter, span, u } = theme;
  const { to, by, on } = phrases.givenBy;
  const line = (label: string, width: number) => <WriteLine label={label} spoken={label} width={width} />;
  return (
    <Box wrap={false} style={{ marginTop: u }}>
      {line(phrases.myMedicine, textWidth)}
      {large ? line(to, textWidth) : null}
      <Box style={{ flexDirection: 'row', columnGap: gutter }}>
        {large ? null : line(to, span(5))}
        {line(by, large ? span(7) : span(4))}
        {line(on, large ? span(5) : span(3))}
      </Box>
    </Box>
  );
};
