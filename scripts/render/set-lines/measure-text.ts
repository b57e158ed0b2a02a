import { openSync } from 'fontkit';
import type { TextWidth } from '../../../templates/runs.ts';
import { fontFile } from '../font-files.ts';

/** Width of a text in em; see `TextWidth`. */
export type MeasureText = TextWidth;

type Face = { layout(text: string): { advanceWidth: number }; unitsPerEm: number };

/** A measuring function over the very font files that are embedded; opens each once and remembers words. */
export const createMeasureText = (): MeasureText => {
  const faces = new Map<string, Face>();
  const widths = new Map<string, number>();
  const faceOf = (file: string): Face => {
    const known = faces.get(file);
    if (known) return known;
    const opened = openSync(file) as unknown as Face;
    faces.set(file, opened);
    return opened;
  };
  return (text, look) => {
    const file = fontFile(look);
    const key = `${file}|${text}`;
    const known = widths.get(key);
    if (known !== undefined) return known;
    const face = faceOf(file);
    const width = face.layout(text).advanceWidth / face.unitsPerEm;
    widths.set(key, width);
    return width;
  };
};
