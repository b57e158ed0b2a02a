import type { Paragraph, Parents } from 'mdast';
import { report, type State } from '../state.ts';
import type { LineMark, Where } from './line-mark.ts';
import { LINE_MARKS } from './list-marks.ts';
import { type TypedLine, typedLines } from './typed-lines.ts';

const isAfterColon = (line: TypedLine, lines: readonly TypedLine[]): boolean =>
  lines.some((other) => other.line === line.line - 1 && other.text.trimEnd().endsWith(':'));

const ORDINAL = /^\(?(?:(?<number>\d+)|(?<letter>\p{L})(?!\p{L}))/u;

const ordinalOf = ({ text }: TypedLine): number | null => {
  const { number, letter } = ORDINAL.exec(text)?.groups ?? {};
  if (number !== undefined) return Number(number);
  return letter?.codePointAt(0) ?? null;
};

/** Whether a line may be the one after another in a list: 2 after 1, b after a, a dash after a dash. */
const follows = (line: TypedLine, before: TypedLine): boolean => {
  const [one, other] = [ordinalOf(before), ordinalOf(line)];
  return one === null || other === null ? one === other : other === one + 1;
};

/** Lines that one item of a list takes at most, where it runs over. */
const MAX_LINES = 4;

const isInSeries = (line: TypedLine, { pattern }: LineMark, lines: readonly TypedLine[]): boolean => {
  const marked = lines.filter(({ text }) => pattern.test(text));
  const at = marked.indexOf(line);
  const isNear = (one: TypedLine | undefined, other: TypedLine | undefined): boolean =>
    one !== undefined && other !== undefined && other.line - one.line <= MAX_LINES && follows(other, one);
  return isNear(marked[at - 1], line) || isNear(line, marked[at + 1]);
};

const isMeant = (line: TypedLine, mark: LineMark, lines: readonly TypedLine[], first: number): boolean => {
  const tests: Record<Where, () => boolean> = {
    line: () => true,
    paragraph: () => line.line === first || isAfterColon(line, lines),
    colon: () => isAfterColon(line, lines),
    series: () => isInSeries(line, mark, lines),
  };
  return mark.where.some((where) => tests[where]());
};

/**
 * Records each line of a paragraph that starts with a mark which Markdown does not know: it would run into
 * the line before.
 */
export const checkLineMarks = (paragraph: Paragraph, index: number, around: Parents, state: State): void => {
  const lines = typedLines(paragraph, state.file);
  // a quote may end with a dash and the name of who said it
  const isAttribution = around.type === 'blockquote' && index > 0;
  const first = isAttribution ? 0 : (paragraph.position?.start.line ?? 1);
  for (const line of lines) {
    const mark = LINE_MARKS.find(({ pattern }) => pattern.test(line.text));
    if (mark === undefined || !isMeant(line, mark, lines, first)) continue;
    const { pattern: _pattern, where: _where, ...diagnostic } = mark;
    const words = line.text.slice(0, 12).trim();
    report(state.file, line, { ...diagnostic, found: `${diagnostic.found}: \`${words}\`` });
  }
};
