import { createRequire } from 'node:module';
import type { Weight } from '../../templates/runs.ts';

/** What tells one face of the typeface from another. */
export type Look = { weight: Weight; italic: boolean };

const require = createRequire(import.meta.url);

const FOLDERS: Record<Weight, readonly [upright: string, italic: string]> = {
  400: ['400Regular', '400Regular_Italic'],
  600: ['600SemiBold', '600SemiBold_Italic'],
  700: ['700Bold', '700Bold_Italic'],
};

/** Every face that is made known to react-pdf. */
export const LOOKS: readonly Look[] = ([400, 600, 700] as const).flatMap((weight) => [
  { weight, italic: false },
  { weight, italic: true },
]);

/** Path of the whole TrueType file of a weight and slant. */
export const fontFile = ({ weight, italic }: Look): string => {
  const folder = FOLDERS[weight][italic ? 1 : 0];
  return require.resolve(
    `@expo-google-fonts/atkinson-hyperlegible-next/${folder}/AtkinsonHyperlegibleNext_${folder}.ttf`,
  );
};

/** The same of the wider typeface, which has Greek, Cyrillic and more of Latin. */
export const fallbackFile = ({ weight, italic }: Look): string => {
  const folder = FOLDERS[weight][italic ? 1 : 0];
  return require.resolve(`@expo-google-fonts/noto-sans/${folder}/NotoSans_${folder}.ttf`);
};
