import { fileURLToPath } from 'node:url';
import type { Weight } from '../../../templates/text/runs.ts';

/** Weight and slant of a face. */
export type TextStyle = { weight: Weight; italic: boolean };

/** Every face that is registered with react-pdf. */
export const TEXT_STYLES: readonly TextStyle[] = ([400, 600, 700] as const).flatMap((weight) => [
  { weight, italic: false },
  { weight, italic: true },
]);

const FOLDER = fileURLToPath(new URL('../../../templates/fonts/', import.meta.url));

const fileOf = (typeface: string, { weight, italic }: TextStyle): string =>
  `${FOLDER}${typeface}-${weight}${italic ? '-italic' : ''}.ttf`;

/** Path of the whole TrueType file of a weight and slant. */
export const fontFile = (textStyle: TextStyle): string => fileOf('AtkinsonHyperlegibleNext', textStyle);

/** The same of the wider typeface, which has Greek, Cyrillic and more of Latin. */
export const fallbackFile = (textStyle: TextStyle): string => fileOf('NotoSans', textStyle);
