/** First words that keep their capital inside a sentence: diseases named after a person. */
const EPONYM = /^(?:Ewing|Hodgkin|Kaposi|Merkel|Wilms)\b/u;

/** A name as it stands inside a sentence: "prostate cancer", but "Hodgkin lymphoma" and "HER2-positive". */
const inSentence = (name: string): string =>
  EPONYM.test(name) || /^\p{Lu}[\p{Lu}\d]/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);

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
