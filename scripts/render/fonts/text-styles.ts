import type { Weight } from '../../../templates/text/runs.ts';

/** Weight and slant of a font. */
export type TextStyle = { weight: Weight; italic: boolean };

/** Every font that is registered with react-pdf. */
export const TEXT_STYLES: readonly TextStyle[] = ([400, 600, 700] as const).flatMap((weight) => [
  { weight, italic: false },
  { weight, italic: true },
]);

/** Name of the font file of a weight and slant in `templates/fonts/`, without its extension. */
export const fontName = (typeface: string, { weight, italic }: TextStyle): string =>
  `${typeface}-${weight}${italic ? '-italic' : ''}`;
