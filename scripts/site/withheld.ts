import { type SheetFacts, sheetPath } from '../../templates/web/catalogue/sheet-facts.ts';
import type { WithheldList } from '../../templates/web/catalogue/withheld.tsx';
import type { Compiled } from '../core/index.ts';
import type { Locale } from '../model/locale.ts';
import { SOURCE_LANGUAGE } from '../model/source-language.ts';

type Parts = { withheld: Compiled['withheld']; sheets: readonly SheetFacts[] };

const named = ({ handout }: SheetFacts) => ({
  title: handout.title,
  language: handout.language,
  path: sheetPath(handout),
});

/**
 * The sheets that are not made in a language, each with the same sheet in another: those with a translation about safety that is out of
 * date, and those that are not translated yet. `sheets` are those of all languages.
 */
export const withheldList = ({ withheld, sheets }: Parts, locale: Locale): WithheldList => {
  const own = withheld.filter(({ language }) => language === locale.tag);
  const outdated = own.filter(({ missing }) => missing.length === 0);
  const known = new Set([
    ...outdated.map(({ id }) => id),
    ...sheets.filter(({ handout }) => handout.language === locale.tag).map(({ handout }) => handout.id),
  ]);
  const english = sheets.filter(({ handout }) => handout.language === SOURCE_LANGUAGE);
  return {
    locale,
    withheld: outdated.map(({ id, code, title }) => {
      const other = sheets.find(({ handout }) => handout.id === id);
      return { code, title, other: other ? named(other) : null };
    }),
    untranslated: english
      .filter(({ handout }) => !known.has(handout.id))
      .map((facts) => ({
        code: facts.handout.code,
        title: own.find(({ id }) => id === facts.handout.id)?.title ?? null,
        other: named(facts),
      })),
  };
};
