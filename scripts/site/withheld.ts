import { type SheetFacts, sheetPath } from '../../templates/web/catalogue/sheet-facts.ts';
import type { WithheldList } from '../../templates/web/catalogue/withheld.tsx';
import type { Compiled } from '../core/index.ts';
import { type Locales, localeOf } from '../model/locale.ts';

type Parts = { withheld: Compiled['withheld']; sheets: readonly SheetFacts[]; locales: Locales };

const named = ({ handout: { title, language } }: SheetFacts) => ({ title, language });

/** Withheld sheets by language, each with the same sheet in another language. */
export const withheldLists = ({ withheld, sheets, locales }: Parts): WithheldList[] =>
  [...new Set(withheld.map(({ language }) => language))].map((language) => ({
    locale: localeOf(locales, language),
    sheets: withheld
      .filter((one) => one.language === language)
      .map(({ id, code, title }) => {
        const other = sheets.find(({ handout }) => handout.id === id);
        return { code, title, other: other ? { path: sheetPath(other.handout), ...named(other) } : null };
      }),
  }));
