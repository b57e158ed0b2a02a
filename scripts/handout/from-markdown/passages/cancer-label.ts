import type { Locale } from '../../../model/locale.ts';

const joined = (names: readonly string[], { tag }: Locale): string =>
  new Intl.ListFormat(tag, { type: 'conjunction' }).format(names);

/** Names as a label: "Breast cancer and prostate cancer". */
export const labelOf = (names: readonly string[], locale: Locale): string => {
  const [first = '', ...rest] = names;
  return joined([first, ...rest.map(locale.sheets.inSentence)], locale);
};

/** Names as words to put after others: " (breast cancer and prostate cancer)". */
export const suffixOf = (names: readonly string[], locale: Locale): string =>
  ` (${joined(names.map(locale.sheets.inSentence), locale)})`;
