/** What is wrong with the lines of colons around a box. */
export type BoxSlip = {
  kind: 'unclosed' | 'same-colons' | 'fewer-colons' | 'spaced';
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
const CLOSING = /^[ \t>]*(?<colons>:{3,})[ \t]*$/u;
const FENCE = /^[ \t>]*(?:`{3,}|~{3,})/u;
const SECTION = /^#{1,2}[ \t]/u;
const BLANK = /^[ \t>]*$/u;

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

const withColons = (line: string, colons: number): string => line.replace(/:{3,}/u, ':'.repeat(colons));

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
    if (isCode || !line.includes(':::')) continue;
    const opening = OPENING.exec(line)?.groups;
    const closing = CLOSING.exec(line)?.groups?.colons;
    if (opening !== undefined) openBox(scan, index, opening);
    else if (closing !== undefined) closeBox(scan, index, closing.length);
  }
  closeAll(scan, 0, lines.length);
  return scan;
};

/** Where a box that was left open ends: before the next section, or before the line that showed it. */
const endOf = ({ name, index }: Box, before: number, lines: readonly string[]): number => {
  const section = lines.findIndex((line, at) => at > index && at < before && SECTION.test(line));
  return name === 'variant' || section < 0 ? before : section;
};

/** Closes a box on the empty line before its end, where there is one. */
const closeOpen = ({ lines, slips }: Scan, box: Box, before: number): void => {
  const end = endOf(box, before, lines);
  const last = lines.findLastIndex((line, at) => at < end && !BLANK.test(line));
  slips.push(slipOf('unclosed', box, last + 1));
  const at = end - 1;
  if (at > last) lines[at] = `${lines[at] ?? ''}${':'.repeat(box.colons)}`;
  else if (end === lines.length) lines.push(':'.repeat(box.colons));
};

/**
 * A text with the lines of colons that its boxes lack, on lines that were empty, so that the rest is read as it was meant; and
 * what was wrong with them, in the order of the file.
 */
export const repairBoxes = (text: string): { text: string; slips: BoxSlip[] } => {
  if (!text.includes(':::')) return { text, slips: [] };
  const scan = scanLines(text.split(/\r\n|\r|\n/u));
  for (const { box, before } of scan.unclosed) closeOpen(scan, box, before);
  const slips = scan.slips.toSorted((one, other) => one.line - other.line);
  return slips.length === 0 ? { text, slips } : { text: scan.lines.join('\n'), slips };
};
