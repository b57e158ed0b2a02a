import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import type { SiteFolder } from '../../templates/web/site-folder.ts';
import { type Locale, type Locales, localeOf } from '../model/locale.ts';

/** A language of a site: where its pages are, and those of the same content in other languages. */
export type SiteLanguage = { locale: Locale; folder: SiteFolder };

/** The folder of the site's main language is that of the site; every other language has one of its own. */
export const folderOf = (language: string, main: string): SiteFolder =>
  language === main
    ? { path: '', root: '', scripts: 'assets/' }
    : { path: `${language}/`, root: '../', scripts: `assets/${language}/` };

/** The languages of the sheets, the main one first. */
export const siteLanguages = (
  sheets: readonly Pick<SheetFacts, 'handout'>[],
  main: Locale,
  locales: Locales,
): SiteLanguage[] => {
  const others = new Set(sheets.map(({ handout }) => handout.language));
  others.delete(main.tag);
  return [
    { locale: main, folder: folderOf(main.tag, main.tag) },
    ...[...others].sort().map((tag) => ({
      locale: localeOf(locales, tag),
      folder: folderOf(tag, main.tag),
    })),
  ];
};
