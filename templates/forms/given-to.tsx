import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { WriteLine } from './write-line.tsx';

/** Columns of the page for each line to write on, in standard print. */
const WITH_MEDICINE = [4, 5, 3] as const;
const WITHOUT = [7, 5] as const;

/** Whom the sheet was given to, the medicine where the treatment is one, and the next visit: lines for staff to fill in. */
export const GivenTo = () => {
  const { theme, phrases, handout } = useSheet();
  const { large, textWidth, gutter, span, u } = theme;
  const hasMedicines = handout.kind === 'medicine' || handout.treatment?.hasMedicines === true;
  const labels = [phrases.givenTo, ...(hasMedicines ? [phrases.myMedicine] : []), phrases.nextVisitOn];
  const columns = hasMedicines ? WITH_MEDICINE : WITHOUT;
  return (
    <Box wrap={false} style={{ marginTop: u, flexDirection: large ? 'column' : 'row', columnGap: gutter }}>
      {labels.map((label, index) => (
        <WriteLine
          key={label}
          label={label}
          spoken={label}
          width={large ? textWidth : span(columns[index] ?? 3)}
        />
      ))}
    </Box>
  );
};
