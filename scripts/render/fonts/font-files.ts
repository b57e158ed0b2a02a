import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Font, openSync as Open } from 'fontkit';
import { fontName, type TextStyle } from './text-styles.ts';

const require = createRequire(import.meta.url);

/**
 * Opens a font file. A require, since fontkit takes a tenth of a second to load, which plain ASCII without
 * tables does not need.
 */
export const openFontFile = (file: string): Font => {
  const { openSync } = require('fontkit') as { openSync: typeof Open };
  return openSync(file) as Font;
};

const FOLDER = fileURLToPath(new URL('../../../templates/fonts/', import.meta.url));

const fileOf = (typeface: string, textStyle: TextStyle): string =>
  `${FOLDER}${fontName(typeface, textStyle)}.ttf`;

/** Path of the whole TrueType file of a weight and slant. */
export const fontFile = (textStyle: TextStyle): string => fileOf('AtkinsonHyperlegibleNext', textStyle);

/** The same for the wider typeface, which has Greek, Cyrillic and more of Latin. */
export const fallbackFile = (textStyle: TextStyle): string => fileOf('NotoSans', textStyle);

/** Path of the smaller Noto Sans of fillable sheets, with the letters that may be typed (`templates/fonts/field-letters.txt`). */
export const fieldFontFile = (): string => `${FOLDER}NotoSans-400-fields.ttf`;
