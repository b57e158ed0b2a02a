import { create, type Font } from 'fontkit';
import { fontName, type TextStyle } from './text-styles.ts';

const files = new Map<string, string>();

/** Registers font files, by name and in base64: a browser cannot read them from disk. */
export const addFontFiles = (added: Readonly<Record<string, string>>): void => {
  for (const [name, base64] of Object.entries(added)) files.set(name, base64);
};

const START = 'data:font/ttf;base64,';

const fileOf = (typeface: string, textStyle: TextStyle): string =>
  `${START}${files.get(fontName(typeface, textStyle)) ?? ''}`;

/** Opens a font file by an address from `fontFile`. */
export const openFontFile = (file: string): Font => {
  const bytes = Uint8Array.from(atob(file.slice(START.length)), (character) => character.charCodeAt(0));
  return create(bytes as Parameters<typeof create>[0]) as Font;
};

/** Address of the whole TrueType file of a weight and slant. */
export const fontFile = (textStyle: TextStyle): string => fileOf('AtkinsonHyperlegibleNext', textStyle);

/** The same for the wider typeface; its files are added on demand. */
export const fallbackFile = (textStyle: TextStyle): string => fileOf('NotoSans', textStyle);

/** A browser makes no fillable sheets, and has no typeface for them; throws. */
export const fieldFontFile = (): string => {
  throw new Error('Fillable sheets are made with Node: npm run build:pdfs -- --fillable');
};
