import { noteInlines, noteWords } from '../../scripts/model/clinic-note.ts';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { SetText } from '../text/set-text.tsx';

/** Ends a note with a full stop, since notes follow each other. */
const asSentence = (note: string): string => (/[.!?;:…]$/u.test(noteWords(note)) ? note : `${note}.`);

/**
 * The clinic's notes at the end of each sheet: interpreters, language help, address, its own words; in large
 * print also what does not fit in the header.
 */
export const ClinicNotes = () => {
  const { theme, clinic, phrases } = useSheet();
  const address = clinic.address ? `${phrases.address} ${clinic.address}` : null;
  const head = theme.large ? [clinic.department, clinic.hours] : [];
  const own = [clinic.interpreter, clinic.languageHelp, ...head, address, clinic.footer];
  const notes = own.filter((note) => note !== null).map(asSentence);
  if (notes.length === 0) return null;
  return (
    <Box tag="Sect" style={{ marginTop: theme.u * 1.5 }}>
      <SetText width={theme.textWidth}>{noteInlines(notes.join(' '))}</SetText>
    </Box>
  );
};
