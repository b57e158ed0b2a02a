import type { Heading, Paragraph, Parents, TableCell } from 'mdast';
import { linesOf } from '../../../markdown/text-place.ts';
import { placeOf, report, type State } from '../state.ts';
import type { LineMark, MarkPosition } from './line-mark.ts';
import { LINE_MARKS } from './list-marks.ts';
import { type TypedLine, typedLines } from './typed-lines.ts';

const isAfterColon = (line: TypedLine, lines: readonly TypedLine[]): boolean =>
  lines.some((other) => other.line === line.line - 1 && other.text.trimEnd().endsWith(':'));

const ORDINAL = /^(?:[([#]|no\.[ ]?)?(?:(?<number>\d+)|(?<letter>\p{L}+)(?=[\].):]|[ ]?[-–—]))/iu;

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/**
 * Possible numbers of a line's marker: numbers and Roman numerals by their value, single letters also by
 * their place in the alphabet.
 */
const ordinalsOf = ({ text }: TypedLine): number[] => {
  const { number, letter = '' } = ORDINAL.exec(text)?.groups ?? {};
  if (number !== undefined) return [Number(number)];
  const roman = ROMAN.indexOf(letter.toLowerCase()) + 1;
  const [code = 0] = letter.length === 1 ? [letter.codePointAt(0)] : [];
  return [roman, code].filter((ordinal) => ordinal > 0);
};

/** Whether a line continues a list: 2 after 1, b after a, a dash after a dash. */
const follows = (line: TypedLine, before: TypedLine): boolean => {
  const [ones, others] = [ordinalsOf(before), ordinalsOf(line)];
  if (ones.length === 0 || others.length === 0) return ones.length === others.length;
  return ones.some((one) => others.includes(one + 1));
};

/** Maximum number of lines of one list item. */
const MAX_LINES = 4;

const isInSeries = (line: TypedLine, { pattern }: LineMark, lines: readonly TypedLine[]): boolean => {
  const marked = lines.filter(({ text }) => pattern.test(text));
  const at = marked.indexOf(line);
  const isNear = (one: TypedLine | undefined, other: TypedLine | undefined): boolean =>
    one !== undefined && other !== undefined && other.line - one.line <= MAX_LINES && follows(other, one);
  return isNear(marked[at - 1], line) || isNear(line, marked[at + 1]);
};

const isBesideAnother = ({ line }: TypedLine, { pattern }: LineMark, lines: readonly TypedLine[]): boolean =>
  lines.some((other) => Math.abs(other.line - line) === 1 && pattern.test(other.text));

type Around = {
  lines: readonly TypedLine[];
  /** Line of the start of the paragraph. */
  first: number;
  /** Column of the words of the item that the paragraph is in; 0 outside of lists. */
  column: number;
};

/** Whether a line is further to the left than the words of its item: it looks like the next item. */
const isBelowItem = (line: TypedLine, { lines, column }: Around): boolean =>
  line !== lines[0] && line.column < column;

const isMeant = (line: TypedLine, mark: LineMark, around: Around): boolean => {
  const { lines, first } = around;
  const tests: Record<MarkPosition, () => boolean> = {
    line: () => true,
    paragraph: () => line.line === first || isAfterColon(line, lines) || isBelowItem(line, around),
    colon: () => isAfterColon(line, lines),
    series: () => isInSeries(line, mark, lines) || isBelowItem(line, around),
    adjacent: () => isBesideAnother(line, mark, lines),
  };
  return mark.where.some((where) => tests[where]());
};

/**
 * Records each line of a paragraph that starts with a list mark unknown to Markdown: it would run into the
 * line before.
 */
export const checkLineMarks = (paragraph: Paragraph, index: number, around: Parents, state: State): void => {
  const lines = typedLines(paragraph, state.file);
  // a quote may end with a dash and its author
  const isAttribution = around.type === 'blockquote' && index > 0;
  const { line: start = 1, column = 0 } = paragraph.position?.start ?? {};
  const typed = {
    lines,
    first: isAttribution ? 0 : start,
    column: around.type === 'listItem' ? column : 0,
  };
  for (const line of lines) {
    const mark = LINE_MARKS.find((one) => one.pattern.test(line.text) && isMeant(line, one, typed));
    if (mark === undefined) continue;
    const { pattern: _pattern, where: _where, ...diagnostic } = mark;
    const words = line.text.slice(0, 12).trim();
    report(state.file, line, {
      ...diagnostic,
      found: `${diagnostic.found}: \`${words}\``,
      fix: isBelowItem(line, typed)
        ? `${diagnostic.fix} Words that go on with the item above are written on its line.`
        : diagnostic.fix,
    });
  }
};

const BULLET = /^(?:[•‣⁃∙◦▪●■□\uf0a0-\uf0ff]|(?:[-*+–—]|#{1,6})(?=[ \t]+\p{L}))/u;

/** Records a bullet or another mark of a line at the start of a cell or heading, where it starts no list. */
export const checkBullet = (node: TableCell | Heading, { file }: State): void => {
  const [first] = node.children;
  if (first === undefined) return;
  const place = placeOf(first);
  const [bullet] = BULLET.exec((linesOf(file)[place.line - 1] ?? '').slice(place.column - 1)) ?? [];
  if (bullet === undefined) return;
  report(file, place, {
    rule: 'markdown/list-mark',
    found: `bullet at the start of a ${node.type === 'heading' ? 'heading' : 'cell'}: \`${bullet}\``,
    expected: 'words alone',
    fix: 'Delete it.',
  });
};
