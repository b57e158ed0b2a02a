/** First words that keep their capital inside a sentence: diseases named after a person. */
const EPONYM = /^(?:Ewing|Hodgkin|Kaposi|Merkel|Wilms)\b/u;

/** A name inside a sentence: "prostate cancer", but "Hodgkin lymphoma" and "HER2-positive". */
export const inSentence = (name: string): string =>
  EPONYM.test(name) || /^\p{Lu}[\p{Lu}\d]/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
