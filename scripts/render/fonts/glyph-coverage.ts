import type { Font } from 'fontkit';
import { eachOnce } from '../../model/each-once.ts';
import { fallbackFile, fontFile, openFontFile } from './font-files.ts';
import { TEXT_STYLES, type TextStyle } from './text-styles.ts';

/** Whether every font of a typeface has a glyph for a character. */
export type HasGlyph = (character: string) => boolean;

type FileOf = (textStyle: TextStyle) => string;

const openFaces = (fileOf: FileOf): Font[] => TEXT_STYLES.map((textStyle) => openFontFile(fileOf(textStyle)));

const createLookUp = (fileOf: FileOf): HasGlyph => {
  let faces: Font[] | null = null;
  const lookUp = eachOnce((character: string): boolean => {
    faces ??= openFaces(fileOf);
    return faces.every((face) => face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  });
  return (character) => character <= '\u007E' || lookUp(character);
};

/** Looks characters up in the embedded font files, which are opened at the first one outside of ASCII. */
export const createHasGlyph = (): HasGlyph => createLookUp(fontFile);

/** The same for a clinic's own words, which may also be set in the wider typeface. */
export const createHasClinicGlyph = (hasGlyph: HasGlyph): HasGlyph => {
  const hasFallback = createLookUp(fallbackFile);
  return (character) => hasGlyph(character) || hasFallback(character);
};
