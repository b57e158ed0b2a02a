import type { ClinicProfile, Inline } from '../../scripts/model/handout.ts';

/** Digits with the usual separators, an extension, and words such as “, choose 4”. */
const NUMBER =
  /^(?<number>\+?[\d\s().\-/]*\d)\)?(?:\s*[,;]?\s*(?:ext\.?|extensi[oó]n|x|#)\s*(?<extension>\d+))?(?<words>[\s,;]+[\p{L}(].*)?$/iu;

/** Digits of a whole number: after a slash, or in the words behind, they are another one. */
const MIN_DIGITS = 7;
/** Digits that a menu asks for. */
const MAX_CHOICES = 3;

const digitsOf = (words: string): string => words.replace(/\D/gu, '');

/** Whether it is one number: not “24/7”, “555-0122/0123” or “555-0122 or 555-0123”. */
const isOne = (number: string, words: string): boolean => {
  const [first = '', ...others] = number.split('/').map(digitsOf);
  const isWhole = others.length === 0 || (first.length < MIN_DIGITS && digitsOf(number).length >= MIN_DIGITS);
  return isWhole && digitsOf(number).length >= 3 && digitsOf(words).length <= MAX_CHOICES;
};

/**
 * A telephone number as an address (RFC 3966); null for several numbers or none. The zero in “+44 (0)20” is
 * dialed only inside the country.
 */
export const phoneAddress = (given: string): string | null => {
  const { number = '', extension, words = '' } = NUMBER.exec(given.trim())?.groups ?? {};
  if (!isOne(number, words)) return null;
  const dialed = number.startsWith('+') ? number.replace(/\(0\)/u, '') : number;
  const digits = dialed.replace(/[^\d+]/gu, '');
  return `tel:${digits}${extension === undefined ? '' : `;ext=${extension}`}`;
};

const text = (value: string): Inline[] => (value === '' ? [] : [{ type: 'text', value }]);

/** Words that link to an address and show it, so that nothing is printed next to or under them. */
export const linkTo = (url: string, words: string): Inline => ({
  type: 'link',
  url,
  address: null,
  showsAddress: true,
  children: text(words),
});

/** A text with a link on the first occurrence of some words. */
export const withLink = (value: string, words: string, url: string): Inline[] => {
  const start = value.indexOf(words);
  if (start < 0 || words === '') return text(value);
  return [...text(value.slice(0, start)), linkTo(url, words), ...text(value.slice(start + words.length))];
};

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** A text with each number of the clinic as a link that calls it. */
export const withPhones = (
  value: string,
  { phones, emergencyNumber }: Pick<ClinicProfile, 'phones' | 'emergencyNumber'>,
): Inline[] => {
  const numbers = [...Object.values(phones), emergencyNumber].filter((number) => number !== null);
  const longestFirst = numbers.toSorted((a, b) => b.length - a.length).map(escaped);
  const parts = value.split(new RegExp(`(?<![\\d-])(${longestFirst.join('|')})(?![\\d-])`, 'u'));
  return parts.flatMap((part, index) => {
    const url = index % 2 === 1 ? phoneAddress(part) : null;
    return url === null ? text(part) : [linkTo(url, part)];
  });
};
