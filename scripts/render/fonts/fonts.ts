import { Font } from '@react-pdf/renderer';
import { FALLBACK_FONT, FONT } from '../../../templates/theme.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { fallbackFile, fontFile, LOOKS, type Look } from './font-files.ts';
import { type Shaping, shapeByPairs } from './shape-by-pairs.ts';

/** The part of an opened font file that is met here. */
type Face = Shaping & { characterSet: number[]; unitsPerEm: number };

const FILES = { [FONT]: fontFile, [FALLBACK_FONT]: fallbackFile } as const;
/** Name of a registered typeface. */
export type Family = keyof typeof FILES;

const described = (fontFamily: Family, { weight, italic }: Look) => ({
  fontFamily,
  fontWeight: weight,
  fontStyle: italic ? ('italic' as const) : ('normal' as const),
});

const register = (family: Family): void => {
  const fonts = LOOKS.map((look) => {
    const { fontWeight, fontStyle } = described(family, look);
    return { src: FILES[family](look), fontWeight, fontStyle };
  });
  Font.register({ family, fonts });
};

/** Makes both typefaces known to react-pdf and turns hyphenation off. */
export const registerFonts = (): void => {
  register(FONT);
  register(FALLBACK_FONT);
  Font.registerHyphenationCallback((word) => [word]);
};

/** A face that react-pdf has opened; null when it has not. */
export const openedFace = (family: Family, look: Look): Face | null =>
  (Font.getFont(described(family, look)) as unknown as { data: Face | null }).data;

/**
 * Opens every face of a registered typeface and asks it for each of its glyphs by its character. fontkit keeps a glyph as it
 * was first asked for, and pdfkit asks for the dots of a colon without their character: in the next document the full stop
 * would have none, could not be copied or read aloud, and a PDF would depend on those made before it. `watch` is told how long
 * text takes to be shaped.
 */
export const openFonts = async (family: Family, watch?: Stopwatch): Promise<void> => {
  for (const look of LOOKS) {
    await Font.load(described(family, look));
    const face = openedFace(family, look) as Face;
    for (const character of face.characterSet) face.glyphForCodePoint(character);
    shapeByPairs(face, watch);
  }
};
