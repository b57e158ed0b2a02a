import { Box } from '../primitives.tsx';
import { type SheetContext, useSheet } from '../sheet-context.tsx';
import { WriteLine } from './write-line.tsx';

/** Columns of the page for each line to write on, in standard print; a medicine with its dose needs a whole line. */
const COLUMNS = [7, 5, 12] as const;

/** Patient, next visit, and the medicine if the treatment is one. */
export const givenToLabels = ({ phrases, handout }: Pick<SheetContext, 'phrases' | 'handout'>): string[] => {
  const hasMedicines = handout.kind === 'medicine' || handout.treatment?.hasMedicines === true;
  return [phrases.givenTo, phrases.nextVisitOn, ...(hasMedicines ? [phrases.myMedicine] : [])];
};

/** Lines for staff to fill in, each beside its label: a name needs more room than a date, and page 1 has none for more lines. */
export const GivenTo = () => {
  const sheet = useSheet();
  const { large, textWidth, gutter, span, u } = sheet.theme;
  const labels = givenToLabels(sheet);
  return (
    <Box wrap={false} style={{ marginTop: u, flexDirection: 'row', flexWrap: 'wrap', columnGap: gutter }}>
      {labels.map((label, index) => (
        <WriteLine
          key={label}
          label={label}
          spoken={label}
          width={large ? textWidth : span(COLUMNS[index] ?? 12)}
          minTyped={0}
        />
      ))}
    </Box>
  );
};
