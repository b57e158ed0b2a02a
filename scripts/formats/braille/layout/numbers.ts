const DIGITS = 'JABCDEFGHI';

/** A number in braille ASCII: the sign for numbers, then the letters of its digits. */
export const numberCells = (value: number): string =>
  `#${String(value).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)))}`;

const LETTERS = 26;
const BEFORE_A = 64;

/** The letters before a print page number on its later braille pages: none, then A to Z, AA, AB … */
export const continuation = (index: number): string =>
  index === 0
    ? ''
    : continuation(Math.floor((index - 1) / LETTERS)) +
      String.fromCharCode(BEFORE_A + 1 + ((index - 1) % LETTERS));
