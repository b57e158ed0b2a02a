/** A fictional or invalid telephone number. */
export type UnansweredPhone = { number: string; why: 'fictional' | 'malformed' };

/** Digits and their separators, from the first digit of a number to its last. */
const NUMBER = /[+(]?(?<![\d.])\d(?:[\s().-]{0,3}\d){6,}(?![\d])/gu;

/** 555-0100 to 555-0199, by the North American Numbering Plan. */
const NORTH_AMERICAN_FICTION = /(?<!\d)555\D{0,3}01\d\d(?!\d)|(?<!\d)1?\d{3}55501\d\d(?!\d)/u;

/** A repeated digit, or the digits in order: typical placeholders. */
const PLACEHOLDER = /^1?(?:(\d)\1{6,}|1234567(?:89)?0?|0?123456789)$/u;

const isPlaceholder = (number: string): boolean => PLACEHOLDER.test(number.replaceAll(/\D/gu, ''));

const GROUPS = String.raw`(?<![\d.+-])\+?(?:1[-. ])?(?:\((\d{3})\) ?|(\d{3})[-.])(\d{3})[-. ](\d+)(?![\d]|[-. ]\d)`;

/** Groups as in North America; area code and exchange start with 2 to 9, followed by four digits. */
const malformedIn = (text: string): string | undefined => {
  for (const [number, inside, area = inside, exchange, last] of text.matchAll(new RegExp(GROUPS, 'gu')))
    if (!/^[2-9]/u.test(area ?? '') || !/^[2-9]/u.test(exchange ?? '') || last?.length !== 4) return number;
  return /(?<![\p{L}\d])\(?(?=[\d. ()-]*[OIl])[\dOIl]{3}\)?[-. ][\dOIl]{3}[-. ][\dOIl]{4}(?![\p{L}\d])/u.exec(
    text,
  )?.[0];
};

/**
 * The first fictional or invalid telephone number of a text. Numbers with a wrong number of digits are found
 * only where `isNorthAmerican`: other countries have numbers of many lengths.
 */
export const unansweredPhoneIn = (text: string, isNorthAmerican: boolean): UnansweredPhone | null => {
  const fictional =
    NORTH_AMERICAN_FICTION.exec(text)?.[0] ??
    [...text.matchAll(NUMBER)].map(([one]) => one).find(isPlaceholder);
  if (fictional !== undefined) return { number: fictional, why: 'fictional' };
  const malformed = isNorthAmerican ? malformedIn(text) : undefined;
  return malformed === undefined ? null : { number: malformed, why: 'malformed' };
};
