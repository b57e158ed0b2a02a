import { z } from 'zod';

/** Nothing for an empty text. */
export const orNull = (text: string | null | undefined): string | null => text || null;

export const ONE_LINE = /^[^\r\n]*$/;

/** Words on one line of at most `max` characters, or nothing. */
export const wordsOf = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `at most ${max} characters`)
    .regex(ONE_LINE, 'words on one line')
    .nullish()
    .transform(orNull);

/** Words of an address, a file or a person. */
export const shortWords = wordsOf(100);
