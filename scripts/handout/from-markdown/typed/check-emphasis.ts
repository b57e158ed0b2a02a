import type { Emphasis, Parents, Strong } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { linesOf } from '../../../markdown/text-place.ts';
import { report, type State } from '../state.ts';

const DIGIT = /\p{N}/u;
const LETTER = /\p{L}/u;

/**
 * Whether emphasis between two characters was not intended: next to a digit a star is part of the text
 * (`5*3*2`), and several words run into the word next to them (`**5 mg**now`). Part of a word may be
 * emphasised.
 */
const isGlued = (outside: string, inside: string, words: string): boolean => {
  if (DIGIT.test(outside)) return LETTER.test(inside) || DIGIT.test(inside);
  return LETTER.test(outside) && (DIGIT.test(inside) || (LETTER.test(inside) && /\s/u.test(words)));
};

/**
 * Bold words, or a single letter, with a letter before and after them: part of a word is emphasised at its
 * start or end.
 */
const isBetweenLetters = (
  { type }: Emphasis | Strong,
  words: string,
  before: string,
  after: string,
): boolean => LETTER.test(before) && LETTER.test(after) && (type === 'strong' || words.length === 1);

const leftOver = (place: Place, mark: string, state: State): void =>
  report(state.file, place, {
    rule: 'markdown/leftover-mark',
    found: `one \`${mark}\` too many beside words in emphasis, which is printed as it is`,
    expected: 'as many marks after the words as before them',
    fix: `Delete it, or close it as well; for the sign itself write \`\\${mark}\`.`,
  });

/** Records a mark right next to emphasis marks that is neither part of them nor escaped. */
const checkBeside = (
  node: Emphasis | Strong,
  around: Parents,
  lines: readonly string[],
  state: State,
): void => {
  if (node.position === undefined || around.type === 'emphasis' || around.type === 'strong') return;
  const { start, end } = node.position;
  const first = lines[start.line - 1] ?? '';
  const last = lines[end.line - 1] ?? '';
  const mark = first.charAt(start.column - 1);
  const before = first.slice(0, start.column - 1);
  const after = last.slice(end.column - 1);
  // two or more of them are found as marks that open or close nothing
  if (before.endsWith(mark) && !/(?:\\.|\*\*|__)$/u.test(before))
    leftOver({ line: start.line, column: start.column - 1 }, mark, state);
  if (after.startsWith(mark) && !after.startsWith(`${mark}${mark}`))
    leftOver({ line: end.line, column: end.column }, mark, state);
};

/** Records emphasis inside of a number or between words that lack a space: its marks are not printed. */
export const checkEmphasis = (node: Emphasis | Strong, around: Parents, state: State): void => {
  if (node.position === undefined) return;
  const { start, end } = node.position;
  const lines = linesOf(state.file);
  checkBeside(node, around, lines, state);
  const before = (lines[start.line - 1] ?? '').charAt(start.column - 2);
  const after = (lines[end.line - 1] ?? '').charAt(end.column - 1);
  const words = plainText(node);
  const isInWord =
    isGlued(before, words.charAt(0), words) ||
    isGlued(after, words.slice(-1), words) ||
    isBetweenLetters(node, words, before, after);
  if (!isInWord) return;
  const mark = (lines[start.line - 1] ?? '').charAt(start.column - 1);
  report(state.file, node, {
    rule: 'markdown/emphasis-in-word',
    found: `emphasis that touches a letter or digit: its \`${mark}\` are not printed`,
    expected: 'a space before and after words in emphasis',
    fix: `Put a space between them; for the sign itself write \`\\${mark}\`, or \`×\` in a sum.`,
  });
};
