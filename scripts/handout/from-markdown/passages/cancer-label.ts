import type { Locale } from '../../../model/locale.ts';

/** Names as a label: "Breast cancer and prostate cancer". */
export const labelOf = (names: readonly string[], { sheets }: Locale): string => {
  const [first = '', ...rest] = names;
  return sheets.list([first, ...rest.map(sheets.inSentence)]);
};

/** Names in brackets, to append to other words: " (breast cancer and prostate cancer)". */
export const suffixOf = (names: readonly string[], { sheets }: Locale): string =>
  ` (${sheets.list(names.map(sheets.inSentence))})`;
