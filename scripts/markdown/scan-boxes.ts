/** A mistake in the lines of colons around a box. */
export type BoxSlip = {
  kind: 'unclosed' | 'same-colons' | 'fewer-colons' | 'closing-line' | 'spaced';
  /** Line (from 1) and column of its opening line. */
  line: number;
  column: number;
  /** The correct opening without attributes, such as `:::only`. */
  opening: string;
  /** Line (from 1) after which it should be closed, or which closes it. */
  end: number;
};

/** A box by its opening line: `index` of the line from 0, `column` from 1. */
export type Box = { index: number; column: number; colons: number; name: string };

const OPENING =
  /^(?<before>[ \t>]*)(?<colons>:{3,})(?<space>[ \t]*)(?<name>\p{L}[\p{L}\p{N}-]*)(?<rest>(?:\[[^\]]*\])?(?:\{[^}]*\})?)[ \t]*$/u;
const CLOSING = /^(?<before>[ \t>]*)(?<colons>:{2,})(?<after>[ \t]*[.,;]*[ \t]*)$/u;
/** Colons with a closing word, as other programs write them. */
const CLOSING_WORDS =
  /^(?<before>[ \t>]*)(?<colons>:{3,})(?<after>[ \t]*(?:\/|(?:end|close|stop)(?![\p{L}\p{N}])).*)$/iu;
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/u;

/** Indentation that makes a line part of the text above it. */
const TOO_FAR = 4;

/** A mistake in a box that ends at a line (from 1). */
export const slipOf = (kind: BoxSlip['kind'], box: Box, end: number): BoxSlip => ({
  kind,
  line: box.index + 1,
  column: box.column,
  end,
  opening: `${':'.repeat(box.colons)}${box.name}`,
});

/** State of the scan of a text; `slips` is filled and `lines` corrected on the way. */
type BoxScan = { lines: string[]; open: Box[]; unclosed: { box: Box; before: number }[]; slips: BoxSlip[] };

const closeAll = (scan: BoxScan, from: number, before: number): void => {
  for (const box of scan.open.splice(from).reverse()) scan.unclosed.push({ box, before });
};

const openBox = (scan: BoxScan, index: number, { before = '', colons = '', space = '', name = '' }): void => {
  const box = { index, column: before.length + 1, colons: colons.length, name };
  if (space !== '') {
    scan.slips.push(slipOf('spaced', box, index + 1));
    scan.lines[index] = scan.lines[index]?.replace(`${colons}${space}`, colons) ?? '';
  }
  const first = scan.open.findIndex((other) => other.colons <= box.colons);
  if (first >= 0) closeAll(scan, first, index);
  scan.open.push(box);
};

const withColons = (line: string, colons: number): string => line.replace(/:{2,}/u, ':'.repeat(colons));

/** A closing line without an open box: its box has as many colons as one inside it, or the line has fewer than its box. */
const closeOther = (scan: BoxScan, index: number, colons: number): void => {
  const nested = scan.unclosed.findLastIndex(({ box }) => box.colons === colons);
  const box = nested < 0 ? scan.open.pop() : scan.unclosed.splice(nested, 1)[0]?.box;
  if (box === undefined) return;
  scan.slips.push(slipOf(nested < 0 ? 'fewer-colons' : 'same-colons', box, index + 1));
  const right = nested < 0 ? box.colons : colons + 1;
  scan.lines[index] = withColons(scan.lines[index] ?? '', right);
  if (nested >= 0) scan.lines[box.index] = withColons(scan.lines[box.index] ?? '', right);
};

/**
 * Corrects a closing line with text after its colons, or with too much indentation; only inside an open box.
 */
const straighten = (scan: BoxScan, index: number, { before = '', colons = '', after = '' }): void => {
  const box = scan.open.at(-1);
  const isFar = before.replace(/\t/gu, '    ').length - ((box?.column ?? 1) - 1) >= TOO_FAR;
  if (box === undefined || !(isFar || after.trim() !== '')) return;
  scan.slips.push(slipOf('closing-line', box, index + 1));
  scan.lines[index] = colons;
};

const closeBox = (scan: BoxScan, index: number, colons: number): void => {
  const same = scan.open.findLastIndex((box) => box.colons === colons);
  const closed = same >= 0 ? same : scan.open.findIndex((box) => box.colons < colons);
  if (closed < 0) closeOther(scan, index, colons);
  else {
    closeAll(scan, closed + 1, index);
    scan.open.pop();
  }
};

type Groups = Readonly<Record<string, string>>;

/** Surplus of closing lines. */
const closingsIn = (lines: readonly string[]): number =>
  lines.reduce((sum, line) => sum + (CLOSING.test(line) ? 1 : 0) - (OPENING.test(line) ? 1 : 0), 0);

/**
 * Whether the repeated name of the open box was meant to close it: the lines below close only the boxes
 * around it.
 */
const isNameAgain = (
  scan: BoxScan,
  index: number,
  { colons = '', name = '', rest = '' }: Groups,
): boolean => {
  const box = scan.open.at(-1);
  if (box?.name !== name || box.colons !== colons.length || rest !== '') return false;
  return closingsIn(scan.lines.slice(index + 1)) < scan.open.length;
};

/** The parts of a closing line, correct or with extra text. */
const closingOf = (
  scan: BoxScan,
  index: number,
  line: string,
  opening: Groups | undefined,
): Groups | undefined => {
  const closing = CLOSING.exec(line)?.groups;
  if (closing !== undefined || scan.open.length === 0) return closing;
  if (opening !== undefined && isNameAgain(scan, index, opening))
    return { ...opening, after: opening.name ?? '' };
  return CLOSING_WORDS.exec(line)?.groups;
};

const scanLine = (scan: BoxScan, index: number, line: string): void => {
  const opening = OPENING.exec(line)?.groups;
  const closing = closingOf(scan, index, line, opening);
  if (closing !== undefined) {
    straighten(scan, index, closing);
    closeBox(scan, index, closing.colons?.length ?? 0);
  } else if (opening !== undefined) openBox(scan, index, opening);
};

/**
 * Scans the boxes of a text: those that are never closed, mistakes in the others, and the corrected lines.
 */
export const scanBoxes = (lines: readonly string[]): Omit<BoxScan, 'open'> => {
  const scan: BoxScan = { lines: [...lines], open: [], unclosed: [], slips: [] };
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (FENCE.test(line)) isCode = !isCode;
    if (!isCode && line.includes('::')) scanLine(scan, index, line);
  }
  closeAll(scan, 0, lines.length);
  return scan;
};
