import type { Line } from '../../../../templates/lines/line.ts';
import type { Cells } from '../engine/translate.ts';
import type { BrailleBlock } from './block.ts';
import { numberCells } from './numbers.ts';
import { WIDTH, wrap } from './wrap.ts';

/** Cells reserved at the right of an entry for its page number and the space before it. */
const NUMBER_ROOM = 6;
/** Dot 5, which leads the finger to the number. */
const GUIDE = '"';

const entry = (cells: string, page: number): string[] => {
  const lines = wrap(cells, { first: 0, next: 4 }, WIDTH - NUMBER_ROOM);
  const last = lines.at(-1) ?? '';
  const number = numberCells(page);
  const dots = WIDTH - last.length - number.length - 2;
  const guide = dots >= 2 ? ` ${GUIDE.repeat(dots)} ` : ' '.repeat(dots + 2);
  return [...lines.slice(0, -1), `${last}${guide}${number}`];
};

/** An entry of the contents: a heading, and the braille page that it is on. */
type ContentsEntry = { words: string; page: number };

/** Whether a heading is listed in the contents: those of sections. */
export const isListed = (line: Line): line is Extract<Line, { type: 'heading' }> =>
  line.type === 'heading' && line.level === 2;

/** The contents of a booklet, each heading with its page number at the right (Braille Formats 2016, 2.10). */
export const contentsBlocks = (
  title: string,
  entries: readonly ContentsEntry[],
  cells: Cells,
): BrailleBlock[] => {
  const block = { spaceBefore: false, spaceAfter: false, isHeading: false, staysWithNext: false };
  return [
    {
      ...block,
      lines: wrap(cells(title), { first: 0, next: 0, centred: true }),
      spaceBefore: true,
      spaceAfter: true,
      isHeading: true,
      staysWithNext: true,
    },
    ...entries.map(({ words, page }) => ({ ...block, lines: entry(cells(words), page) })),
  ];
};
