import { type Box, type BoxSlip, scanBoxes, slipOf } from './scan-boxes.ts';

const SECTION = /^#{1,2}[ \t]/u;
const BLANK = /^[ \t>]*$/u;
/** Lines that continue a list or a table: its own lines, indented ones, and the boxes in it. */
const LIST_OR_TABLE = /^(?:[-+*•–]|[ \t]|\d{1,9}[.)]|\||:::)/u;

/** Whether a box, by its name, may contain any text, or only a list or a table. */
export type HoldsText = (name: string) => boolean;

/**
 * Whether a line ends an unclosed box: the next section, or text after the list of a box that has no other
 * text.
 */
const endsBox = (lines: readonly string[], at: number, holdsText: boolean): boolean => {
  const line = lines[at] ?? '';
  if (SECTION.test(line)) return true;
  return !holdsText && BLANK.test(lines[at - 1] ?? '') && !BLANK.test(line) && !LIST_OR_TABLE.test(line);
};

/** End of an unclosed box: before what cannot belong to it, or before the line that showed it. */
const endOf = (
  { name, index }: Box,
  before: number,
  lines: readonly string[],
  holdsText: HoldsText,
): number => {
  if (name === 'variant') return before;
  const list = lines.findIndex((line, at) => at > index && LIST_OR_TABLE.test(line));
  const mayHoldText = (at: number): boolean => holdsText(name) || list < 0 || at < list;
  const end = lines.findIndex((_, at) => at > index && at < before && endsBox(lines, at, mayHoldText(at)));
  return end < 0 ? before : end;
};

/** Closes a box on the empty line before its end, or else deletes its opening line, so that no line moves. */
const closeOpen = (
  { lines, slips }: ReturnType<typeof scanBoxes>,
  box: Box,
  before: number,
  holdsText: HoldsText,
): void => {
  const end = endOf(box, before, lines, holdsText);
  const last = lines.findLastIndex((line, at) => at < end && !BLANK.test(line));
  slips.push(slipOf('unclosed', box, last + 1));
  const at = end - 1;
  if (at > last) lines[at] = `${lines[at] ?? ''}${':'.repeat(box.colons)}`;
  else if (end === lines.length) lines.push(':'.repeat(box.colons));
  else lines[box.index] = '';
};

/**
 * A text with its missing closing lines added on empty lines, so that the rest parses as intended; and the
 * errors found, in file order.
 */
export const repairBoxes = (
  text: string,
  holdsText: HoldsText = () => true,
): { text: string; slips: BoxSlip[] } => {
  if (!text.includes(':::')) return { text, slips: [] };
  const scan = scanBoxes(text.split(/\r\n|\r|\n/u));
  for (const { box, before } of scan.unclosed) closeOpen(scan, box, before, holdsText);
  const slips = scan.slips.toSorted((one, other) => one.line - other.line);
  return slips.length === 0 ? { text, slips } : { text: scan.lines.join('\n'), slips };
};
