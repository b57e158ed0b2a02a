/** Cells in a line. */
export const WIDTH = 40;

/** Marks a word continued on the next line: dot 5. */
const GOES_ON = '"';

/** Indents in cells: the first line and the others. `centred` leaves three cells free on each side. */
export type LineCells = { first: number; next: number; centred?: true };

const MARGIN = 3;

/** Parts of a word that is longer than a line: an address. */
const splitLong = (word: string, width: number): string[] =>
  word.length <= width
    ? [word]
    : [`${word.slice(0, width - 1)}${GOES_ON}`, ...splitLong(word.slice(width - 1), width)];

const roomOf = ({ first, next, centred }: LineCells, index: number, width: number): number =>
  width - (centred ? 2 * MARGIN : index === 0 ? first : next);

const inLines = (cells: string, place: LineCells, width: number): string[] => {
  const shortest = Math.min(roomOf(place, 0, width), roomOf(place, 1, width));
  const lines: string[] = [];
  for (const word of cells.split(' ').flatMap((one) => splitLong(one, shortest))) {
    const last = lines.at(-1);
    const joined = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && joined.length <= roomOf(place, lines.length - 1, width))
      lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
};

/** Cells in lines of at most `width` cells, broken at spaces; a longer word continues with dot 5. */
export const wrap = (cells: string, place: LineCells, width = WIDTH): string[] =>
  inLines(cells, place, width).map((line, index) => {
    const indent = place.centred
      ? Math.floor((width - line.length) / 2)
      : index === 0
        ? place.first
        : place.next;
    return ' '.repeat(indent) + line;
  });
