/** Spellings of one sound in names of medicines and in Spanish, applied in order. */
const SOUNDS: readonly [RegExp, string][] = [
  [/ph/g, 'f'],
  [/[ck]?qu|ck/g, 'k'],
  [/c(?=[eiy])|[zx]/g, 's'],
  [/[cq]/g, 'k'],
  [/g(?=[eiy])/g, 'j'],
  [/v/g, 'b'],
  [/ll/g, 'y'],
  [/[ey]+(?=[^a-z]|$)|y/g, 'i'],
  [/h/g, ''],
  [/(.)\1+/g, '$1'],
];

/** How a word sounds, in letters: "ibuprophen" is "ibuprofen", "sirujia" is "cirugia". */
export const soundOf = (word: string): string =>
  SOUNDS.reduce((text, [spelling, sound]) => text.replace(spelling, sound), word);

/** The consonants of a word as they sound: those of "velcaid" are those of "Velcade". */
export const consonantsOf = (word: string): string => soundOf(word).replace(/[aeiou]/g, '');
