/** What is wrong with the lines of colons around a box. */
export type BoxSlip = {
  kind: 'unclosed' | 'same-colons' | 'fewer-colons' | 'closing-line' | 'spaced';
  /** Line (from 1) and column of its opening line. */
  line: number;
  column: number;
  /** The opening as it should be without attributes, such as `:::only`. */
  opening: string;
  /** Line (from 1) after which it should be closed, or which closes it. */
  end: number;
};

type Box = { index: number; column: number; colons: number; name: string };

const OPENING =
  /^(?<before>[ \t>]*)(?<colons>:{3,})(?<space>[ \t]*)(?<name>\p{L}[\p{L}\p{N}-]*)(?:\[[^\]]*\])?(?:\{[^}]*\})?[ \t]*$/u;
const CLOSING = /^(?<before>[ \t>]*)(?<colons>:{2,})(?<after>[ \t]*[.,;]*[ \t]*)$/u;
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/u;
const SECTION = /^#{1,2}[ \t]/u;
const BLANK = /^[ \t>]*$/u;
/** What goes on with a list or a table: its lines, indented ones, and the boxes in it. */
const LIST_OR_TABLE = /^(?:[-+*•–]|[ \t]|\d{1,9}[.)]|\||:::)/u;

/** Spaces before a line that make it a part of what is above it. */
const TOO_FAR = 4;

const slipOf = (kind: BoxSlip['kind'], box: Box, end: number): BoxSlip => ({
  kind,
  line: box.index + 1,
  column: box.column,
  end,
  opening: `${':'.repeat(box.colons)}${box.name}`,
});

/** The lines of a text while it is read; `slips` and `lines` are filled and mended as it goes. */
type Scan = { lines: string[]; open: Box[]; unclosed: { box: Box; before: number }[]; slips: BoxSlip[] };

const closeAll = (scan: Scan, from: number, before: number): void => {
  for (const box of scan.open.splice(from).reverse()) scan.unclosed.push({ box, before });
};

const openBox = (scan: Scan, index: number, { before = '', colons = '', space = '', name = '' }): void => {
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

/** A closing line for which no box is open: that of a box which holds another with as many colons, or has fewer than its own. */
const closeOther = (scan: Scan, index: number, colons: number): void => {
  const nested = scan.unclosed.findLastIndex(({ box }) => box.colons === colons);
  const box = nested < 0 ? scan.open.pop() : scan.unclosed.splice(nested, 1)[0]?.box;
  if (box === undefined) return;
  scan.slips.push(slipOf(nested < 0 ? 'fewer-colons' : 'same-colons', box, index + 1));
  const right = nested < 0 ? box.colons : colons + 1;
  scan.lines[index] = withColons(scan.lines[index] ?? '', right);
  if (nested >= 0) scan.lines[box.index] = withColons(scan.lines[box.index] ?? '', right);
};

/** A closing line with a sign after its colons, or too far to the right, as it was meant; only where a box is open. */
const straighten = (scan: Scan, index: number, { before = '', colons = '', after = '' }): void => {
  const box = scan.open.at(-1);
  const isFar = before.replace(/\t/gu, '    ').length - ((box?.column ?? 1) - 1) >= TOO_FAR;
  if (box === undefined || !(isFar || after.trim() !== '')) return;
  scan.slips.push(slipOf('closing-line', box, index + 1));
  scan.lines[index] = colons;
};

const closeBox = (scan: Scan, index: number, colons: number): void => {
  const same = scan.open.findLastIndex((box) => box.colons === colons);
  const closed = same >= 0 ? same : scan.open.findIndex((box) => box.colons < colons);
  if (closed < 0) closeOther(scan, index, colons);
  else {
    closeAll(scan, closed + 1, index);
    scan.open.pop();
  }
};

const scanLines = (lines: readonly string[]): Scan => {
  const scan: Scan = { lines: [...lines], open: [], unclosed: [], slips: [] };
  let isCode = false;
  for (const [index, line] of lines.entries()) {
    if (FENCE.test(line)) isCode = !isCode;
    if (isCode || !line.includes('::')) continue;
    const opening = OPENING.exec(line)?.groups;
    const closing = CLOSING.exec(line)?.groups;
    if (opening !== undefined) openBox(scan, index, opening);
    else if (closing !== undefined) {
      straighten(scan, index, closing);
      closeBox(scan, index, closing.colons?.length ?? 0);
    }
  }
  closeAll(scan, 0, lines.length);
  return scan;
};

/** Says whether a box, by its name, holds any text, or a list or a table alone. */
export type HoldsText = (name: string) => boolean;

/** Whether a line cannot belong to a box that was left open: the next section, or text after the list of a box that holds no text. */
const endsBox = (lines: readonly string[], at: number, holdsText: boolean): boolean => {
  const line = lines[at] ?? '';
  if (SECTION.test(line)) return true;
  return !holdsText && BLANK.test(lines[at - 1] ?? '') && !BLANK.test(line) && !LIST_OR_TABLE.test(line);
};

/** Where a box that was left open ends: before what cannot belong to it, or before the line that showed it. */
const endOf = (
  { name, index }: Box,
  before: number,
  lines: readonly string[],
  holdsText: HoldsText,
): number => {
  if (name === 'variant') return before;
  const end = lines.findIndex((_, at) => at > index && at < before && endsBox(lines, at, holdsText(name)));
  return end < 0 ? before : end;
};

/** Closes a box on the empty line before its end; where there is none, takes its opening line away, so that no line moves. */
const closeOpen = ({ lines, slips }: Scan, box: Box, before: number, holdsText: HoldsText): void => {
  const end = endOf(box, before, lines, holdsText);
  const last = lines.findLastIndex((line, at) => at < end && !BLANK.test(line));
  slips.push(slipOf('unclosed', box, last + 1));
  const at = end - 1;
  if (at > last) lines[at] = `${lines[at] ?? ''}${':'.repeat(box.colons)}`;
  else if (end === lines.length) lines.push(':'.repeat(box.colons));
  else lines[box.index] = '';
};

/**
 * A text with the lines of colons that its boxes lack, on lines that were empty, so that the rest is read as it was meant; and
 * what was wrong with them, in the order of the file.
 */
export const repairBoxes = (
  text: string,
  holdsText: HoldsText = () => true,
): { text: string; slips: BoxSlip[] } => {
  if (!text.includes(':::')) return { text, slips: [] };
  const scan = scanLines(text.split(/\r\n|\r|\n/u));
  for (const { box, before } of scan.unclosed) closeOpen(scan, box, before, holdsText);
  const slips = scan.slips.toSorted((one, other) => one.line - other.line);
  return slips.length === 0 ? { text, slips } : { text: scan.lines.join('\n'), slips };
};
