/** Characters that show nothing: soft hyphen, joiners, marks of direction, spaces of no width, forms of a sign, byte order mark. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Letters that a typeface joins, such as “ﬁ”. */
const LIGATURES = /[\uFB00-\uFB06]/gu;

/** Words on one line, without characters that only a typeface needs; each line has its words cleaned when it is made. */
export const tidyWords = (words: string): string =>
  words
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .trim();
