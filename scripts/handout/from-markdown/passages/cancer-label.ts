import { inSentence } from '../../../locales/en/in-sentence.ts';

const joined = (names: readonly string[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(names);

/** Names as a label: "Breast cancer and prostate cancer". */
export const labelOf = (names: readonly string[], language: string): string =>
  joined(
    names.map((name, index) => (index === 0 ? name : inSentence(name))),
    language,
  );

/** Names as words to put after others: " (breast cancer and prostate cancer)". */
export const suffixOf = (names: readonly string[], language: string): string =>
  ` (${joined(names.map(inSentence), language)})`;
