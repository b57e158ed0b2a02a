import type { Compiled } from '../../core/index.ts';
import type { SheetKey } from '../../model/sheet-key.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';

/** Which English sheets are made in another language, and which are not. */
export type LanguageGap = {
  language: string;
  made: number;
  /** Number of English sheets. */
  all: number;
  /** Ids of sheets with a translation about safety that is out of date. */
  outdated: string[];
  /** Ids of sheets that files are still missing for. */
  incomplete: string[];
};

/** The languages that lack sheets; none where all content is in one language. */
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

/** Each language that lacks sheets in one line: how many it has, which are withheld or incomplete, and how many are not begun. */
export const printLanguageGaps = (gaps: readonly LanguageGap[]): string =>
  gaps
    .map(({ language, made, all, outdated, incomplete }) => {
      const rest = all - made - outdated.length - incomplete.length;
      const missing = [
        ...listed('out of date about safety', outdated),
        ...listed('with files still to translate', incomplete),
        ...(rest > 0 ? [`${rest} not translated`] : []),
      ];
      return `${language}: ${made} of ${all} sheets; ${missing.join(', ')}. See npx handouts translate status.\n`;
    })
    .join('');
