/** A name inside a sentence: “cáncer de próstata”, but “HER2 positivo”. */
export const inSentence = (name: string): string =>
  /^\p{Lu}[\p{Lu}\d]/u.test(name) ? name : name.charAt(0).toLowerCase() + name.slice(1);
