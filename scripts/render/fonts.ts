import { Font } from '@react-pdf/renderer';
import { FONT } from '../../templates/theme.ts';
import { fontFile, LOOKS, type Look } from './font-files.ts';

/** The part of an opened font file that is met here. */
type Face = { characterSet: number[]; glyphForCodePoint: (character: number) => unknown };

const described = ({ weight, italic }: Look) => ({
  fontFamily: FONT,
  fontWeight: weight,
  fontStyle: italic ? ('italic' as const) : ('normal' as const),
});

/** Makes the project's typeface known to react-pdf and turns hyphenation off. */
export const registerFonts = (): void => {
  const fonts = LOOKS.map((look) => {
    const { fontWeight, fontStyle } = described(look);
    return { src: fontFile(look), fontWeight, fontStyle };
  });
  Font.register({ family: FONT, fonts });
  Font.registerHyphenationCallback((word) => [word]);
};

/**
 * Opens every face of the registered typeface and asks it for each of its glyphs by its character. fontkit keeps a glyph as it
 * was first asked for, and pdfkit asks for the dots of a colon without their character: in the next document the full stop
 * would have none, could not be copied or read aloud, and a PDF would depend on those made before it.
 */
export const openFonts = async (): Promise<void> => {
  for (const look of LOOKS) {
    await Font.load(described(look));
    const { data } = Font.getFont(described(look)) as unknown as { data: Face };
    for (const character of data.characterSet) data.glyphForCodePoint(character);
  }
};
