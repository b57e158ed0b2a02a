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

const isMeant = (line: TypedLine, mark: LineMark, lines: readonly TypedLine[], first: number): boolean => {
  const tests: Record<MarkPosition, () => boolean> = {
    line: () => true,
    paragraph: () => line.line === first || isAfterColon(line, lines),
    colon: () => isAfterColon(line, lines),
    series: () => isInSeries(line, mark, lines),
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
  const first = isAttribution ? 0 : (paragraph.position?.start.line ?? 1);
  for (const line of lines) {
    const mark = LINE_MARKS.find((one) => one.pattern.test(line.text) && isMeant(line, one, lines, first));
    if (mark === undefined) continue;
    const { pattern: _pattern, where: _where, ...diagnostic } = mark;
    const words = line.text.slice(0, 12).trim();
    report(state.file, line, { ...diagnostic, found: `${diagnostic.found}: \`${words}\`` });
  }
};

const BULLET = /^[•‣⁃∙◦▪●■□\uf0a0-\uf0ff]/u;

/** Records a bullet at the start of a cell or heading, where it starts no list. */
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
