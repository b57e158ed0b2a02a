import type { ClinicProfile, Inline } from '../../scripts/model/handout.ts';

/** Digits with the usual separators, and an extension; adjacent words are not part of it. */
const NUMBER =
  /^(?<number>\+?[\d\s().\-/]*\d[\d\s().\-/]*)(?:\s*[,;]?\s*(?:ext\.?|extension|x)\s*(?<extension>\d+))?$/iu;

/** A telephone number as an address (RFC 3966); null when it has more than a number. */
export const phoneAddress = (number: string): string | null => {
  const groups = NUMBER.exec(number.trim())?.groups;
  const digits = groups?.number?.replace(/[^\d+]/gu, '') ?? '';
  if (digits.length < 3) return null;
  return `tel:${digits}${groups?.extension ? `;ext=${groups.extension}` : ''}`;
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
