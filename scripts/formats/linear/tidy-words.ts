/** Characters that show nothing: soft hyphen, joiners, spaces of no width, byte order mark. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** Words on one line, without characters that only a typeface needs; each line has its words cleaned when it is made. */
export const tidyWords = (words: string): string =>
  words.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, ' ').trim();
