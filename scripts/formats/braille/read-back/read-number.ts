const DIGITS = 'JABCDEFGHI';

/** A number: the sign for numbers, digits, and the marks within it (Rules of Unified English Braille 2013, section 6). */
const NUMBER = /^#(?:[A-J]|[14/](?=[A-J]))+/;

/** The digits of a number at the start of cells, and its number of cells; null if there is none. */
export const readNumber = (cells: string): { said: string; length: number } | null => {
  const found = NUMBER.exec(cells)?.[0];
  if (found === undefined) return null;
  const said = found.replace(/[^A-J]/g, '').replace(/[A-J]/g, (cell) => String(DIGITS.indexOf(cell)));
  return { said, length: found.length };
};
