import { continuation, numberCells } from './numbers.ts';
import { type BraillePage, LINES } from './paginate.ts';
import type { SheetPages } from './sheet-pages.ts';
import { WIDTH } from './wrap.ts';

/** Cells between the running head and the number of the print page. */
const GAP = 3;

const atRight = (left: string, right: string): string => left.padEnd(WIDTH - right.length) + right;

/** The running head in the middle, and the print page number at the right; a long head is cut. */
const headLine = (head: string, print: string): string => {
  const room = WIDTH - 2 * (print.length + GAP);
  const short = head.slice(0, room);
  return atRight(' '.repeat(Math.floor((WIDTH - short.length) / 2)) + short, print);
};

/** A page with its print page number, none if the print lacks it, and its own number. */
type NumberedPage = { lines: readonly string[]; print: string; braille: string };

/** Pages of the text: a print page that began on an earlier braille page has a letter before its number (Braille Formats 2016, 1.11). */
const textPages = (pages: readonly BraillePage[]): NumberedPage[] => {
  let count = 0;
  return pages.map(({ lines, printPage, isContinued }, index) => {
    const isSame = pages[index - 1]?.printPage === printPage;
    count = isContinued ? (isSame ? count : 0) + 1 : 0;
    const print = continuation(count) + numberCells(printPage);
    return { lines, print, braille: numberCells(index + 1) };
  });
};

/** The letter before the numbers of pages that the transcriber adds (Braille Formats 2016, 2.2). */
const ADDED = 'T';

const addedPages = (pages: readonly BraillePage[]): NumberedPage[] =>
  pages.map(({ lines }, index) => ({ lines, print: '', braille: ADDED + numberCells(index + 1) }));

/** Pages as a BRF file: 25 lines of at most 40 cells, line ends as embossers expect them, a form feed after each page. */
export const printBrf = ({ contents, text }: SheetPages, head: string): string =>
  [...addedPages(contents), ...textPages(text)]
    .map(({ lines, print, braille }) => {
      const body = [...lines, ...Array.from({ length: LINES - lines.length }, () => '')];
      const all = [headLine(head, print), ...body, atRight('', braille)];
      return `${all.map((line) => line.trimEnd()).join('\r\n')}\r\n\f`;
    })
    .join('');
