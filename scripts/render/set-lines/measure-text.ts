import { openSync } from 'fontkit';
import type { TextWidth } from '../../../templates/runs.ts';
import { fallbackFile, fontFile } from '../font-files.ts';
import type { HasGlyph } from '../glyph-coverage.ts';
import { splitFaces } from './split-faces.ts';

/** Width of a text in em; see `TextWidth`. */
export type MeasureText = TextWidth;

type Face = { layout(text: string): { advanceWidth: number }; unitsPerEm: number };

/** Opens each font file once. */
const createFaces = (): ((file: string) => Face) => {
  const faces = new Map<string, Face>();
  return (file) => {
    const known = faces.get(file) ?? (openSync(file) as unknown as Face);
    faces.set(file, known);
    return known;
  };
};

/** A measuring function over the very font files that are embedded; remembers words. */
export const createMeasureText = (hasGlyph: HasGlyph): MeasureText => {
  const widths = new Map<string, number>();
  const faceOf = createFaces();
  return (text, look) => {
    const own = fontFile(look);
    const key = `${own}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const width = splitFaces(text, hasGlyph).reduce((sum, { text: part, fallback }) => {
      const face = faceOf(fallback ? fallbackFile(look) : own);
      return sum + face.layout(part).advanceWidth / face.unitsPerEm;
    }, 0);
    widths.set(key, width);
    return width;
  };
};
