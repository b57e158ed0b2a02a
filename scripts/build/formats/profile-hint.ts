import { noteWords } from '../../model/clinic-note.ts';
import type { ClinicProfile } from '../../model/handout.ts';

/**
 * Advice for clinic words that have no braille, with their key in the profile; empty for words of a sheet.
 * `text` is the line that could not be translated.
 */
export const profileHint = (text: string | null, clinic: ClinicProfile): string => {
  if (text === null) return '';
  const found = Object.entries(clinic).find(
    ([, value]) => typeof value === 'string' && text.includes(noteWords(value)),
  );
  return found === undefined
    ? ''
    : ` These words are \`${found[0]}\` of the clinic profile. English braille has no sign for such letters: make the braille with a copy of the profile without them.`;
};
