import { Font } from '@react-pdf/renderer';
import { FONT } from '../../templates/theme.ts';
import { fontFile, LOOKS } from './font-files.ts';

/** Makes the project's typeface known to react-pdf and turns hyphenation off. */
export const registerFonts = (): void => {
  const fonts = LOOKS.map((look) => ({
    src: fontFile(look),
    fontWeight: look.weight,
    fontStyle: look.italic ? ('italic' as const) : ('normal' as const),
  }));
  Font.register({ family: FONT, fonts });
  Font.registerHyphenationCallback((word) => [word]);
};
