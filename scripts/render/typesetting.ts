import { FALLBACK_FONT, FONT } from '../../templates/theme.ts';
import type { ClinicProfile } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import { type LayOutDocument, layOutByReactPdf } from '../tagged-pdf/index.ts';
import { type Family, openedFace, openFonts, turnHyphenationOff } from './fonts/fonts.ts';
import { createHasGlyph, type HasGlyph } from './fonts/glyph-coverage.ts';
import { createTextSettings, type TextSetting } from './line-breaking/text-setting.ts';
import { createLayOut } from './page-layout/index.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Fonts and line setting of sheets. */
export type Typesetting = {
  /** Opens the fonts for words of a clinic or of a person, and returns the text setting with them. */
  settingFor: (words: readonly unknown[], locale: Locale) => Promise<TextSetting>;
  layOut: LayOutDocument;
};

const withoutLogo = (key: string, value: unknown): unknown =>
  key === ('logo' satisfies keyof ClinicProfile) ? undefined : value;

/** Whether words need letters that the project's typeface lacks. */
const needFallback = (words: readonly unknown[], hasGlyph: HasGlyph): boolean =>
  [...JSON.stringify(words, withoutLogo)].some((character) => !hasGlyph(character));

/** Opens each font family on demand, and caches measurements. */
export const openTypesetting = (watch?: Stopwatch): Typesetting => {
  turnHyphenationOff();
  const hasGlyph = createHasGlyph();
  const settingIn = createTextSettings(hasGlyph, (textStyle, fallback) =>
    openedFace(fallback ? FALLBACK_FONT : FONT, textStyle),
  );
  const opened = new Map<Family, Promise<void>>();
  const open = async (family: Family): Promise<void> => {
    const opening = opened.get(family) ?? openFonts(family, watch);
    opened.set(family, opening);
    await opening;
  };
  return {
    settingFor: async (words, { typography }) => {
      await open(FONT);
      if (needFallback(words, hasGlyph)) await open(FALLBACK_FONT);
      return settingIn(typography);
    },
    layOut: createLayOut(layOutByReactPdf),
  };
};
