import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { WriteLine } from './write-line.tsx';

/**
 * The medicine it is about, the next visit, whom the sheet was given to, by whom and when: lines for staff to
 * fill in.
 */
export const GivenBy = () => {
  const { theme, phrases } = useSheet();
  const { large, textWidth, gutter, span, u } = theme;
  const { to, by, on } = phrases.givenBy;
  const line = (label: string, width: number) => (
    <WriteLine key={label} label={label} spoken={label} width={width} />
  );
  if (large)
    return (
      <Box wrap={false} style={{ marginTop: u }}>
        {[phrases.myMedicine, to, phrases.nextVisitOn].map((label) => line(label, textWidth))}
        <Box style={{ flexDirection: 'row', columnGap: gutter }}>
          {line(by, span(7))}
          {line(on, span(5))}
        </Box>
      </Box>
    );
  return (
    <Box wrap={false} style={{ marginTop: u }}>
      <Box style={{ flexDirection: 'row', columnGap: gutter }}>
        {line(phrases.myMedicine, span(8))}
        {line(phrases.nextVisitOn, span(4))}
      </Box>
      <Box style={{ flexDirection: 'row', columnGap: gutter }}>
        {line(to, span(5))}
        {line(by, span(4))}
        {line(on, span(3))}
      </Box>
    </Box>
  );
};
