import { Font } from '@react-pdf/renderer';
import { FALLBACK_FONT, FONT } from '../../../templates/theme.ts';
import type { Stopwatch } from '../stopwatch.ts';
import { fallbackFile, fontFile } from './font-files.ts';
import { type Shaping, shapeByPairs } from './shape-by-pairs.ts';
import { TEXT_STYLES, type TextStyle } from './text-styles.ts';

/** The used part of an opened font file. */
type Face = Shaping & { characterSet: number[]; unitsPerEm: number };

const FILES = { [FONT]: fontFile, [FALLBACK_FONT]: fallbackFile } as const;
/** Name of a registered typeface. */
export type Family = keyof typeof FILES;

const described = (fontFamily: Family, { weight, italic }: TextStyle) => ({
  fontFamily,
  fontWeight: weight,
  fontStyle: italic ? ('italic' as const) : ('normal' as const),
});

const registered = new Set<Family>();

const register = (family: Family): void => {
  if (registered.has(family)) return;
  registered.add(family);
  const fonts = TEXT_STYLES.map((textStyle) => {
    const { fontWeight, fontStyle } = described(family, textStyle);
    return { src: FILES[family](textStyle), fontWeight, fontStyle };
  });
  Font.register({ family, fonts });
};

/** Turns hyphenation off in react-pdf. */
export const turnHyphenationOff = (): void => {
  Font.registerHyphenationCallback((word) => [word]);
};

/** A font that react-pdf has opened; null when it has not. */
export const openedFace = (family: Family, textStyle: TextStyle): Face | null =>
  (Font.getFont(described(family, textStyle)) as unknown as { data: Face | null }).data;

/**
 * Registers a typeface with react-pdf, opens every font of it and requests each of its glyphs by its
 * character. fontkit keeps a glyph as it was first requested, and pdfkit requests the dots of a colon without
 * their character: in the next document the full stop would have none, could not be copied or read aloud, and
 * a PDF would depend on those made before it. `watch` measures the time of text shaping.
 */
export const openFonts = async (family: Family, watch?: Stopwatch): Promise<void> => {
  register(family);
  for (const textStyle of TEXT_STYLES) {
    await Font.load(described(family, textStyle));
    const face = openedFace(family, textStyle) as Face;
    for (const character of face.characterSet) face.glyphForCodePoint(character);
    shapeByPairs(face, watch);
  }
};
