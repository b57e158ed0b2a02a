import { z } from 'zod';
import { noteLanguages, noteWords } from '../../model/clinic-note.ts';
import { isLanguageTag } from '../../model/language-tag.ts';

/** Nothing for an empty text. */
export const orNull = (text: string | null | undefined): string | null => text || null;

export const ONE_LINE = /^[^\r\n]*$/;

/** The part of the characters that may be capitals before they count more: in names, most words begin with one. */
const CAPITALS = 0.25;
/**
 * How much more room a further capital, and a letter of another alphabet, takes than a character does on average. In the bold faces of a
 * head words have 0.52 em a character, in capitals 0.65, in Cyrillic letters 0.60, and in Cyrillic capitals 0.70.
 */
const CAPITAL_MORE = 0.35;
const OTHER_ALPHABET_MORE = 0.15;

const countOf = (text: string, kind: RegExp): number => text.match(kind)?.length ?? 0;

/** How many characters of average width take the room of a text. */
const roomOf = (text: string): number => {
  const characters = [...text].length;
  const capitals = Math.max(0, countOf(text, /\p{Lu}/gu) - characters * CAPITALS);
  const others = countOf(text, /\p{L}/gu) - countOf(text, /\p{Script=Latin}/gu);
  return characters + capitals * CAPITAL_MORE + others * OTHER_ALPHABET_MORE;
};

const line = (max: number, wordsOf: (text: string) => string = (text) => text) =>
  z
    .string()
    .trim()
    .refine(
      (text) => roomOf(wordsOf(text)) <= max,
      `at most ${max} characters, a fifth less in capitals or other letters than Latin ones`,
    )
    .regex(ONE_LINE, 'words on one line');

/** Words on one line that take no more room than `max` characters, or nothing. */
export const optionalLine = (max: number) => line(max).nullish().transform(orNull);

/** The same, in which `:lang[words]{code="es"}` names the language of some words. */
export const optionalNote = (max: number) =>
  line(max, noteWords)
    .refine(
      (text) => noteLanguages(text).every(isLanguageTag),
      'a language tag such as `es` or `pt-BR` after `code=`',
    )
    .nullish()
    .transform(orNull);

/** Words of an address, a file or a person. */
export const shortWords = optionalLine(100);
