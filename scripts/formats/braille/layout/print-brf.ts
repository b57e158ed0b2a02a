import { continuation, numberCells } from './numbers.ts';
import { type BraillePage, LINES } from './paginate.ts';
import { WIDTH } from './wrap.ts';

/** Cells between the running head and the number of the print page. */
const GAP = 3;

const atRight = (left: string, right: string): string => left.padEnd(WIDTH - right.length) + right;

/** The running head in the middle, and the number of the print page at the right; a head that has no room is cut. */
const headLine = (head: string, print: string): string => {
  const room = WIDTH - 2 * (print.length + GAP);
  const short = head.slice(0, room);
  return atRight(' '.repeat(Math.floor((WIDTH - short.length) / 2)) + short, print);
};

type NumberedPage = { lines: readonly string[]; number: string };

/** Pages with the number of their print page, each after its first braille page with a letter. */
const numbered = (pages: readonly BraillePage[]): NumberedPage[] => {
  const counts = new Map<number, number>();
  return pages.map(({ lines, printPage }) => {
    const count = counts.get(printPage) ?? 0;
    counts.set(printPage, count + 1);
    return { lines, number: continuation(count) + numberCells(printPage) };
  });
};

/** Pages as a BRF file: 25 lines of at most 40 cells, line ends as embossers expect them, a form feed after each page. */
export const printBrf = (pages: readonly BraillePage[], head: string): string =>
  numbered(pages)
    .map(({ lines, number }, index) => {
      const body = [...lines, ...Array.from({ length: LINES - lines.length }, () => '')];
      const all = [headLine(head, number), ...body, atRight('', numberCells(index + 1))];
      return `${all.map((line) => line.trimEnd()).join('\r\n')}\r\n\f`;
    })
    .join('');
