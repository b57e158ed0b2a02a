/** Domains that make a name without a scheme an address, such as `example.org`. */
const TOP = 'com|edu|example|gov|health|info|int|mil|net|org|at|au|ca|ch|de|es|eu|fr|ie|nz|uk|us';

const ADDRESS = new RegExp(
  [
    'https?:\\/\\/\\S+',
    '(?:mailto|tel):\\S+',
    '[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)+',
    `(?<![\\p{L}\\p{N}.@-])(?:[\\p{L}\\p{N}][\\p{L}\\p{N}-]*\\.)+(?:${TOP})(?:[/?#]\\S*)?(?![\\p{L}\\p{N}-])`,
  ].join('|'),
  'giu',
);

/** Punctuation after an address that is not part of it. */
const TRAILING = /[.,;:!?)\]”’"']+$/u;

/**
 * A text without web, mail and phone addresses: they are typed or clicked and not read, so that no rule
 * counts them as words. Punctuation after them is kept.
 */
export const withoutAddresses = (text: string): string =>
  text
    .replaceAll(ADDRESS, (address) => TRAILING.exec(address)?.[0] ?? '')
    .replaceAll(/\([\s)]*\)/gu, '')
    .replaceAll(/\s+(?=[.,;:!?])/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
