/** Each letter moved 13 places: no English word is left, and all other characters are unchanged. */
export const cipher = (text: string): string =>
  text.replace(/[a-z]/giu, (letter) => {
    const first = letter <= 'Z' ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - first + 13) % 26) + first);
  });

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** The same for a text with inserted values, such as a name or a number, which are unchanged. */
const cipherAround = (text: string, given: readonly unknown[]): string => {
  const words = given.map((one) => escaped(String(one))).filter((one) => one !== '');
  if (words.length === 0) return cipher(text);
  const kept = new RegExp(`(${words.sort((a, b) => b.length - a.length).join('|')})`, 'iu');
  return text
    .split(kept)
    .map((part, index) => (index % 2 === 0 ? cipher(part) : part))
    .join('');
};

const cipherWith = (value: unknown, given: readonly unknown[]): unknown => {
  if (typeof value === 'string') return cipherAround(value, given);
  if (typeof value === 'function') return (...own: unknown[]) => cipherWith(value(...own), own);
  if (Array.isArray(value)) return value.map((one) => cipherWith(one, given));
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return value;
  if (given.flat().includes(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'type' ? one : cipherWith(one, given)]),
  );
};

/** The strings of a locale, and functions that return strings, enciphered. */
export const ciphered = <All extends object>(words: All): All => cipherWith(words, []) as All;
