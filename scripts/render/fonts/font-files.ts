import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Weight } from '../../../templates/text/runs.ts';

/** What tells one face of the typeface from another. */
export type TextStyle = { weight: Weight; italic: boolean };

const require = createRequire(import.meta.url);

const FOLDERS: Record<Weight, readonly [upright: string, italic: string]> = {
  400: ['400Regular', '400Regular_Italic'],
  600: ['600SemiBold', '600SemiBold_Italic'],
  700: ['700Bold', '700Bold_Italic'],
};

/** Every face that is made known to react-pdf. */
export const TEXT_STYLES: readonly TextStyle[] = ([400, 600, 700] as const).flatMap((weight) => [
  { weight, italic: false },
  { weight, italic: true },
]);

/** Folder of an installed package. Asked once a package: to ask for a file each time that a word was measured took 4 % of a sheet. */
const folderOf = (name: string): string => dirname(require.resolve(`${name}/package.json`));

const OWN = folderOf('@expo-google-fonts/atkinson-hyperlegible-next');
const FALLBACK = folderOf('@expo-google-fonts/noto-sans');

const fileOf = (folder: string, typeface: string, { weight, italic }: TextStyle): string => {
  const face = FOLDERS[weight][italic ? 1 : 0];
  return join(folder, face, `${typeface}_${face}.ttf`);
};

/** Path of the whole TrueType file of a weight and slant. */
export const fontFile = (textStyle: TextStyle): string => fileOf(OWN, 'AtkinsonHyperlegibleNext', textStyle);

/** The same of the wider typeface, which has Greek, Cyrillic and more of Latin. */
export const fallbackFile = (textStyle: TextStyle): string => fileOf(FALLBACK, 'NotoSans', textStyle);
