import type { Compiled } from '../../core/index.ts';
import type { SheetKey } from '../../model/sheet-key.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';

/** Which English sheets another language has, and which it lacks. */
export type LanguageGap = {
  language: string;
  made: number;
  /** Number of English sheets. */
  all: number;
  /** Ids of sheets withheld because a safety translation is out of date. */
  outdated: string[];
  /** Ids of sheets with files still to translate. */
  incomplete: string[];
};

/** The languages that lack sheets; empty if all content is in one language. */
export const languageGaps = (sheets: readonly SheetKey[], withheld: Compiled['withheld']): LanguageGap[] => {
  const all = sheets.filter(({ language }) => language === SOURCE_LANGUAGE).length;
  const others = [...sheets, ...withheld].filter(({ language }) => language !== SOURCE_LANGUAGE);
  const languages = all === 0 ? [] : [...new Set(others.map(({ language }) => language))].sort();
  return languages
    .map((language) => {
      const own = withheld.filter((one) => one.language === language);
      return {
        language,
        made: sheets.filter((one) => one.language === language).length,
        all,
        outdated: own.filter(({ missing }) => missing.length === 0).map(({ id }) => id),
        incomplete: own.filter(({ missing }) => missing.length > 0).map(({ id }) => id),
      };
    })
    .filter((gap) => gap.made < gap.all);
};

const listed = (what: string, ids: readonly string[]): string[] =>
  ids.length === 0 ? [] : [`${ids.length} ${what} (${ids.join(', ')})`];

/**
 * One line per language that lacks sheets: how many it has, which are withheld or incomplete, and how many
 * are not begun.
 */
export const printLanguageGaps = (gaps: readonly LanguageGap[]): string =>
  gaps
    .map(({ language, made, all, outdated, incomplete }) => {
      const rest = all - made - outdated.length - incomplete.length;
      const missing = [
        ...listed('with safety text out of date', outdated),
        ...listed('with files still to translate', incomplete),
        ...(rest > 0 ? [`${rest} not translated`] : []),
      ];
      return `${language}: ${made} of ${all} sheets; ${missing.join(', ')}. See npx handouts translate status.\n`;
    })
    .join('');
