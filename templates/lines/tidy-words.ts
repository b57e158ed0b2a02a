/**
 * Invisible characters: soft hyphen, joiners, direction marks, zero-width spaces, variation selectors, byte
 * order mark.
 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu;

/** Ligatures, such as “ﬁ”. */
const LIGATURES = /[\uFB00-\uFB06]/gu;

/** Words on one line, without characters that matter only in typesetting; applied to each line once. */
export const tidyWords = (words: string): string =>
  words
    .normalize('NFC')
    .replace(INVISIBLE, '')
    .replace(LIGATURES, (letters) => letters.normalize('NFKC'))
    .replace(/\s+/gu, ' ')
    .trim();
