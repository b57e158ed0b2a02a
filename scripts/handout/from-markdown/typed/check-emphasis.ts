import type { Emphasis, Strong } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { linesOf } from '../../../markdown/text-place.ts';
import { report, type State } from '../state.ts';

const DIGIT = /\p{N}/u;
const LETTER = /\p{L}/u;

/**
 * Whether emphasis was not meant where its mark stands between two characters: beside a digit a star is a
 * sign of the text (`5*3*2`), and words of more than one run into the word beside them (`**5 mg**now`). A
 * part of a word may be marked.
 */
const isGlued = (outside: string, inside: string, words: string): boolean => {
  if (DIGIT.test(outside)) return LETTER.test(inside) || DIGIT.test(inside);
  return LETTER.test(outside) && (DIGIT.test(inside) || (LETTER.test(inside) && /\s/u.test(words)));
};

/** Records emphasis inside of a number or between words that lack a space: its marks are not printed. */
export const checkEmphasis = (node: Emphasis | Strong, state: State): void => {
  if (node.position === undefined) return;
  const { start, end } = node.position;
  const lines = linesOf(state.file);
  const before = (lines[start.line - 1] ?? '').charAt(start.column - 2);
  const after = (lines[end.line - 1] ?? '').charAt(end.column - 1);
  const words = plainText(node);
  if (!isGlued(before, words.charAt(0), words) && !isGlued(after, words.slice(-1), words)) return;
  const mark = (lines[start.line - 1] ?? '').charAt(start.column - 1);
  report(state.file, node, {
    rule: 'markdown/emphasis-in-word',
    found: `emphasis that touches a letter or digit: its \`${mark}\` are not printed`,
    expected: 'a space before and after words in emphasis',
    fix: `Put a space between them; for the sign itself write \`\\${mark}\`, or \`×\` in a sum.`,
  });
};
