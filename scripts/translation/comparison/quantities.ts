import type { MeasureName, TranslationWords } from '../../model/translation-words.ts';

/** A number in a text: digits, a word, a word that may replace one, or the one in “a day”. */
export type Quantity = {
  value: string;
  written: string;
  as: 'digits' | 'word' | 'loose' | 'one';
  measure: MeasureName | null;
  /** Its index among all tokens. */
  index: number;
};

const TOKEN =
  /\d+(?:[.,]\d+)*(?::\d{2})?|°\s?[CF](?!\p{L})|[ap]\.\s?m\.?(?!\p{L})|\p{L}[\p{L}\p{M}'’]*|[^\s\p{L}\p{N}]/gu;

/** Maximum distance in words between a number and its measure. */
const REACH = { digits: 3, word: 3, loose: 0, one: 2 } as const;

/** A dash joins a number and its measure; every other sign separates them. */
const isWord = (token: string): boolean => /^[\p{L}°%–-]|^[ap]\./u.test(token);

/** A number without digit group separators, its decimals after a point. */
const plainNumber = (digits: string, { decimalPoint }: TranslationWords): string => {
  const group = decimalPoint === '.' ? ',' : '.';
  const isGrouped = new RegExp(`^\\d{1,3}(?:[${group}]\\d{3})+(?:[${decimalPoint}]\\d+)?$`, 'u').test(digits);
  const ungrouped = isGrouped ? digits.replaceAll(group, '') : digits;
  return decimalPoint === ','
    ? ungrouped.replaceAll('.', '\0').replaceAll(',', '.').replaceAll('\0', ',')
    : ungrouped;
};

const measureOf = (token: string, { measures }: TranslationWords): MeasureName | null => {
  const word = token.replace(/\s/gu, '');
  const found = Object.entries(measures).find(([, pattern]) => pattern.test(word));
  return found === undefined ? null : (found[0] as MeasureName);
};

/** “Second” before a measure, as in “every second day”, is a number. */
const isOrdinal = (tokens: readonly string[], index: number, words: TranslationWords): boolean =>
  words.looseNumbers[(tokens[index] ?? '').toLowerCase()] !== undefined &&
  measureOf(tokens[index] ?? '', words) !== null &&
  measureOf(tokens[index + 1] ?? '', words) !== null;

const measureAfter = (tokens: readonly string[], index: number, reach: number, words: TranslationWords) => {
  let left = reach;
  for (const [ahead, token] of tokens.slice(index + 1).entries()) {
    if (left === 0 || !isWord(token) || isOrdinal(tokens, index + 1 + ahead, words)) return null;
    const measure = measureOf(token, words);
    // “5 m” is a measure, but the m of “5 veces m” is not
    if (measure !== null && (token.length > 1 || left === reach)) return measure;
    if (/^\p{L}/u.test(token)) left -= 1;
  }
  return null;
};

const readNumber = (token: string, words: TranslationWords): Pick<Quantity, 'value' | 'as'> | null => {
  if (/^\d/u.test(token)) return { value: plainNumber(token, words), as: 'digits' };
  const word = token.toLowerCase();
  const [strict, loose] = [words.numbers[word], words.looseNumbers[word]];
  if (strict !== undefined) return { value: String(strict), as: 'word' };
  if (words.ones.test(token)) return { value: '1', as: 'one' };
  return loose === undefined ? null : { value: String(loose), as: 'loose' };
};

/** The tokens of a text. */
const tokensOf = (text: string): string[] => text.match(TOKEN) ?? [];

/** Every number of a text, in order, with what it counts. */
export const quantitiesOf = (text: string, words: TranslationWords): Quantity[] => {
  const tokens = tokensOf(text);
  return tokens.flatMap((token, index) => {
    const read = readNumber(token, words);
    if (read === null) return [];
    const reach = isOrdinal(tokens, index, words) ? 1 : REACH[read.as];
    return [{ ...read, written: token, measure: measureAfter(tokens, index, reach, words), index }];
  });
};
