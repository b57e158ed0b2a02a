import type { Font } from 'fontkit';
import { fallbackFile, fontFile, openFontFile } from './font-files.ts';
import { TEXT_STYLES, type TextStyle } from './text-styles.ts';

/** Whether every font of a typeface has a glyph for a character. */
export type HasGlyph = (character: string) => boolean;

type FileOf = (textStyle: TextStyle) => string;

const openFaces = (fileOf: FileOf): Font[] => TEXT_STYLES.map((textStyle) => openFontFile(fileOf(textStyle)));

const createLookUp = (fileOf: FileOf): HasGlyph => {
  const known = new Map<string, boolean>();
  let faces: Font[] | null = null;
  const lookUp = (character: string): boolean => {
    faces ??= openFaces(fileOf);
    return faces.every((face) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  };
  return (character) => {
    if (character <= '\u007E') return true;
    const has = known.get(character) ?? lookUp(character);
    known.set(character, has);
    return has;
  };
};

/** Looks characters up in the embedded font files, which are opened at the first one outside of ASCII. */
export const createHasGlyph = (): HasGlyph => createLookUp(fontFile);

/** The same for a clinic's own words, which may also be set in the wider typeface. */
export const createHasClinicGlyph = (hasGlyph: HasGlyph): HasGlyph => {
  const hasFallback = createLookUp(fallbackFile);
  return (character) => hasGlyph(character) || hasFallback(character);
};
