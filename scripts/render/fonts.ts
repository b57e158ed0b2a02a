import { createRequire } from 'node:module';
import { Font } from '@react-pdf/renderer';
import type { Weight } from '../../templates/runs.ts';
import { FONT } from '../../templates/theme.ts';

const require = createRequire(import.meta.url);

const FOLDERS: Record<Weight, readonly [upright: string, italic: string]> = {
  400: ['400Regular', '400Regular_Italic'],
  600: ['600SemiBold', '600SemiBold_Italic'],
  700: ['700Bold', '700Bold_Italic'],
};

/** Path of the whole TrueType file of a weight and slant. */
export const fontFile = (look: { weight: Weight; italic: boolean }): string => {
  const folder = FOLDERS[look.weight][look.italic ? 1 : 0];
  return require.resolve(
    `@expo-google-fonts/atkinson-hyperlegible-next/${folder}/AtkinsonHyperlegibleNext_${folder}.ttf`,
  );
};

/** Makes the project's typeface known to react-pdf and turns hyphenation off. */
export const registerFonts = (): void => {
  const weights = [400, 600, 700] as const;
  const fonts = weights.flatMap((weight) =>
    [false, true].map((italic) => ({
      src: fontFile({ weight, italic }),
      fontWeight: weight,
      fontStyle: italic ? ('italic' as const) : ('normal' as const),
    })),
  );
  Font.register({ family: FONT, fonts });
  Font.registerHyphenationCallback((word) => [word]);
};
