import { z } from 'zod';

/** Null for an empty text. */
export const orNull = (text: string | null | undefined): string | null => text || null;

export const ONE_LINE = /^[^\r\n]*$/;

/** One line of at most `max` characters, or nothing. */
export const wordsOf = (max: number) =>
  z
    .string()
    .trim()
    .max(max, `at most ${max} characters`)
    .regex(ONE_LINE, 'words on one line')
    .nullish()
    .transform(orNull);

/** An address, a file name or a person's name. */
export const shortWords = wordsOf(100);
