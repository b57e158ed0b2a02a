/** Maximum depth of open boxes, and of quote and list marks at the start of a line; far more than a real text has. */
const MAX_OPEN = 40;

const OPENING = /^[ \t>]*:{3,}[ \t]?\p{L}/u;
const CLOSING = /^[ \t>]*:{3,}[ \t]*$/u;
const MARKS = new RegExp(String.raw`^(?:[ \t]*(?:>|(?:[-+*]|\d+[.)])(?=[ \t]))){${MAX_OPEN}}`, 'u');
const BREAK = /^[ \t]*([-*_])(?:[ \t]*\1)+[ \t]*$/u;

/**
 * Number of the first line that is nested too deeply for the parser, whose time grows with the cube of the
 * depth; null when there is none.
 */
export const deepLine = (text: string): number | null => {
  let open = 0;
  for (const [index, line] of text.split(/\r\n|\r|\n/u).entries()) {
    if (OPENING.test(line)) open += 1;
    else if (CLOSING.test(line)) open = Math.max(0, open - 1);
    if (open > MAX_OPEN || (MARKS.test(line) && !BREAK.test(line))) return index + 1;
  }
  return null;
};
