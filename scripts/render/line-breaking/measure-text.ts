import type { TextWidth } from '../../../templates/text/runs.ts';
import { fallbackFile, fontFile, openFontFile } from '../fonts/font-files.ts';
import type { HasGlyph } from '../fonts/glyph-coverage.ts';
import type { TextStyle } from '../fonts/text-styles.ts';
import { splitFaces } from './split-faces.ts';

/** Width of a text in em; see `TextWidth`. */
export type MeasureText = TextWidth;

type Face = { layout(text: string): { advanceWidth: number }; unitsPerEm: number };

/** An already open font of the typeface, or of the wider one; null when it is not open. */
export type OpenedFace = (textStyle: TextStyle, fallback: boolean) => Face | null;

/** Opens each font file once, on first use. */
const createFaces = (opened: OpenedFace): ((textStyle: TextStyle, fallback: boolean) => Face) => {
  const faces = new Map<string, Face>();
  return (textStyle, fallback) => {
    const key = `${textStyle.weight}${textStyle.italic}${fallback}`;
    const open = (): Face => openFontFile(fallback ? fallbackFile(textStyle) : fontFile(textStyle));
    const known = faces.get(key) ?? opened(textStyle, fallback) ?? open();
    faces.set(key, known);
    return known;
  };
};

/** A measuring function for the embedded fonts; caches words. */
export const createMeasureText = (hasGlyph: HasGlyph, opened: OpenedFace = () => null): MeasureText => {
  const widths = new Map<string, number>();
  const faceOf = createFaces(opened);
  return (text, textStyle) => {
    const key = `${textStyle.weight}${textStyle.italic}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = splitFaces(text, hasGlyph).reduce((sum, { text: part, fallback }) => {
      const face = faceOf(textStyle, fallback);
      return sum + face.layout(part).advanceWidth / face.unitsPerEm;
    }, 0);
    widths.set(key, width);
    return width;
  };
};
