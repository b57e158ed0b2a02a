import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';

/**
 * The clinic's notes at the end of each sheet: interpreters, language help, address, its own words;
 * in large print also what the head of a page has no room for.
 */
export const ClinicNotes = () => {
  const { theme, clinic, phrases } = useSheet();
  const address = clinic.address ? `${phrases.address} ${clinic.address}` : null;
  const head = theme.large ? [clinic.department, clinic.hours] : [];
  const own = [clinic.interpreter, clinic.languageHelp, ...head, address, clinic.footer];
  const notes = own.filter((note) => note !== null);
  if (notes.length === 0) return null;
  return (
    <Box tag="Sect" style={{ marginTop: theme.u * 1.5, rowGap: theme.u / 2 }}>
      {notes.map((note) => (
        <SetText key={note} width={theme.textWidth}>
          {note}
        </SetText>
      ))}
    </Box>
  );
};
