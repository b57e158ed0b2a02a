import type { Blockquote, ListItem, Nodes, Paragraph } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { report, type State } from '../state.ts';

const SILENT = new Set(['cite', 'icon']);

/** Whether a sheet prints anything of a node. */
export const isShown = (node: Nodes): boolean => {
  if (node.type === 'textDirective' && SILENT.has(node.name)) return false;
  if (node.type === 'definition') return true;
  if ('children' in node && node.children.length > 0) return (node.children as Nodes[]).some(isShown);
  if ('value' in node) return node.value.trim() !== '';
  return /^(?:image|imageReference|textDirective|leafDirective|thematicBreak|footnoteReference)$/u.test(
    node.type,
  );
};

const isWord = (node: Nodes): boolean => node.type !== 'thematicBreak' && isShown(node);

/** Records an item or quote without any words; a rule alone has none. */
export const checkWords = (node: ListItem | Blockquote, state: State): void => {
  if (node.children.some(isWord)) return;
  const what = node.type === 'listItem' ? 'item' : 'quote';
  report(state.file, node, {
    rule: 'markdown/empty-item',
    found: `${what} without words`,
    expected: `words in every ${what}`,
    fix: 'Write them after the mark, or delete the line.',
  });
};

/** Records a paragraph of no-break spaces, which would be printed as an empty line. */
export const checkSpaces = (node: Paragraph, state: State): void => {
  if (!/^\s*\u00a0\s*$/u.test(plainText(node)) || isShown(node)) return;
  report(state.file, node, {
    rule: 'markdown/leftover-mark',
    found: 'paragraph of spaces alone',
    expected: 'words in every paragraph',
    fix: 'Delete it: the sheets put space between paragraphs by themselves.',
  });
};
