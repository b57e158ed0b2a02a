import { type Line, type LineOfType, type LineType, spokenWords } from '../../../../templates/lines/line.ts';
import type { Cells } from '../engine/translate.ts';
import { type LineCells, wrap } from './wrap.ts';

/** Lines of braille that belong together. */
export type BrailleBlock = {
  lines: string[];
  /** An empty line before and after it, except at page ends. */
  spaceBefore: boolean;
  spaceAfter: boolean;
  isHeading: boolean;
  /** Keep with next: headings and lead-ins. */
  staysWithNext: boolean;
};

/** Marks around the transcriber's own words. */
const NOTE = { start: '@.<', end: '@.>' };

/** The colon that marks a lead-in. */
const INTRODUCES = ':';

/**
 * `farthest` is the indent of continued list lines; `isBeforeWords` is false before a heading and at the end.
 */
type Context = { cells: Cells; farthest: number; isBeforeWords: boolean };

const plain = (lines: string[], other: Partial<BrailleBlock> = {}): BrailleBlock => ({
  lines,
  spaceBefore: false,
  spaceAfter: false,
  isHeading: false,
  staysWithNext: other.isHeading ?? false,
  ...other,
});

/** Indent of each heading level (Braille Formats 2016, section 4): centred, cell 5, cell 7. */
const HEADINGS: Record<LineOfType<'heading'>['level'], LineCells> = {
  2: { first: 0, next: 0, centred: true },
  3: { first: 4, next: 4 },
  4: { first: 6, next: 6 },
  5: { first: 6, next: 6 },
  6: { first: 6, next: 6 },
};

/** Layout of each type of line; cells count from 0. */
const LAID_OUT: { readonly [Type in LineType]: (line: LineOfType<Type>, context: Context) => BrailleBlock } =
  {
    title: ({ words }, { cells }) =>
      plain(wrap(cells(words), { first: 0, next: 0, centred: true }), {
        spaceBefore: true,
        spaceAfter: true,
        isHeading: true,
      }),
    heading: ({ words, level }, { cells }) =>
      plain(wrap(cells(words), HEADINGS[level]), {
        spaceBefore: true,
        spaceAfter: HEADINGS[level].centred === true,
        isHeading: true,
      }),
    paragraph: ({ words, depth }, { cells, farthest, isBeforeWords }) =>
      plain(wrap(cells(words), depth === 0 ? { first: 2, next: 0 } : { first: depth * 2, next: farthest }), {
        staysWithNext: isBeforeWords && words.endsWith(INTRODUCES),
      }),
    // List: cell 1, or two cells further per enclosing list; runovers are right of all of them (section 8).
    item: (line, { cells, farthest }) =>
      plain(wrap(cells(spokenWords(line)), { first: line.depth * 2, next: farthest })),
    // A table row by row (section 11): each cell on its own line, below the first.
    cell: ({ words, depth }, { cells }) =>
      plain(wrap(cells(words), { first: depth * 2, next: 4 }), {
        spaceBefore: depth === 0,
        staysWithNext: depth === 0,
      }),
    // A note of the transcriber (section 3): cell 7, then cell 5.
    note: ({ words }, { cells }) =>
      plain(wrap(`${NOTE.start}${cells(words)}${NOTE.end}`, { first: 6, next: 4 }), { staysWithNext: true }),
    rule: () => plain([], { spaceBefore: true }),
  };

const laidOut = <Type extends LineType>(line: LineOfType<Type>, context: Context): BrailleBlock =>
  LAID_OUT[line.type](line, context);

const isInList = (line: Line | undefined): boolean =>
  line?.type === 'item' || (line?.type === 'paragraph' && line.depth > 0);

const depthOf = (line: Line): number => ('depth' in line ? line.depth : 0);

/** The depth of the farthest item in the list that a line is in. */
const farthestIn = (lines: readonly Line[], index: number): number => {
  let [first, last] = [index, index];
  while (isInList(lines[first - 1])) first -= 1;
  while (isInList(lines[last + 1])) last += 1;
  return Math.max(...lines.slice(first, last + 1).map(depthOf));
};

const inTable = (block: BrailleBlock, next: Line | undefined): BrailleBlock =>
  next?.type === 'cell' ? block : { ...block, spaceAfter: true, staysWithNext: false };

const inList = (block: BrailleBlock, before: Line | undefined, next: Line | undefined): BrailleBlock => ({
  ...block,
  spaceBefore: !isInList(before),
  spaceAfter: !isInList(next),
});

/**
 * Lines of a sheet as braille, block by block; a list has an empty line before and after it, a table after
 * it.
 */
export const brailleBlocks = (lines: readonly Line[], cells: Cells): BrailleBlock[] =>
  lines.map((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    const farthest = isInList(line) ? (farthestIn(lines, index) + 1) * 2 : 0;
    const isBeforeWords = next !== undefined && next.type !== 'heading';
    const block = laidOut(line, { cells, farthest, isBeforeWords });
    if (line.type === 'cell') return inTable(block, next);
    return isInList(line) ? inList(block, before, next) : block;
  });
