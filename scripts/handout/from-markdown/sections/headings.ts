import type { Heading } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { linesOf } from '../../../markdown/text-place.ts';
import { isMisread, report, type State } from '../state.ts';
import { isShown } from '../typed/check-words.ts';
import { isUnderlined } from './check-underlined.ts';

const sign = (level: number): string => `\`${'#'.repeat(level)} \``;

/** Records trailing signs that Markdown takes for a closing mark, unless they match the opening ones. */
const checkEnd = (node: Heading, state: State): void => {
  const { line, column } = node.position?.end ?? { line: 1, column: 1 };
  const words = (linesOf(state.file)[line - 1] ?? '').slice(0, column - 1);
  const [, signs = ''] = /[ \t](#+)[ \t]*$/u.exec(words) ?? [];
  if (signs === '' || signs.length === node.depth) return;
  const place = { line, column: words.lastIndexOf(signs) + 1 };
  report(state.file, place, {
    rule: 'markdown/leftover-mark',
    found: `\`${signs}\` at the end of a heading, which is not printed`,
    expected: 'words at the end of a heading',
    fix: 'Take it away; for the sign itself write `\\#`.',
  });
};

/** Records a heading without words, and trailing signs that are not printed. */
export const checkHeadingWords = (node: Heading, state: State): void => {
  checkEnd(node, state);
  if (plainText(node, { includeImageAlt: true }).trim() !== '' && node.children.some(isShown)) return;
  report(state.file, node, {
    rule: 'markdown/empty-heading',
    found: 'heading without words',
    expected: `${sign(node.depth)} and words`,
    fix: 'Write the heading, or delete the signs.',
  });
};

const levelOne = (node: Heading, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/heading-level-1',
    found: 'heading of level 1',
    expected: `${sign(2)} or lower`,
    fix: 'The title is in the front matter; start sections with `## `. For a plain sign write `\\#`.',
  });

const misplaced = (node: Heading, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/misplaced-heading',
    found: 'section heading inside of something else',
    expected: `${sign(3)} or lower`,
    fix: 'A section starts outside of boxes, lists, quotes and shared blocks.',
  });

const skipped = (node: Heading, last: number, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/heading-skipped',
    found: `heading of level ${node.depth} after level ${last}`,
    expected: `${sign(last + 1)} at most`,
    fix: 'Use one more `#` than the heading it is under.',
  });

/** Records errors of a heading below a section's own. */
export const checkHeading = (node: Heading, state: State): void => {
  // Reported by `checkUnderlined` only.
  if (isUnderlined(node)) return;
  checkHeadingWords(node, state);
  const last = state.findings.level;
  if (node.depth === 1) levelOne(node, state);
  else if (node.depth === 2 && !isMisread(state.file)) misplaced(node, state);
  else if (node.depth > last + 1) skipped(node, last, state);
  state.findings.level = Math.max(2, node.depth);
};
