import type { Text } from 'mdast';
import type { VFile } from 'vfile';

/** Where words of a text node stand in the author's file; `escaped` when a backslash stands before them. */
export type TextPlace = { line: number; column: number; escaped: boolean };

const sourceLine = (file: VFile, line: number): string =>
  String(file.value ?? '').split(/\r\n|\r|\n/u)[line - 1] ?? '';

/**
 * The place in the file of `words`, found at `index` of a text node's value. Entities, escapes and
 * indents make the source longer than the value, never shorter, so the search starts at the value's column.
 */
export const placeInText = (node: Text, index: number, words: string, file: VFile): TextPlace => {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const before = node.value.slice(0, index).split(/\r\n|\r|\n/u);
  const line = start.line + before.length - 1;
  const indent = before.length === 1 ? start.column - 1 : 0;
  const source = sourceLine(file, line);
  const earliest = indent + (before.at(-1)?.length ?? 0);
  const found = source.indexOf(words, earliest);
  const offset = found < 0 ? earliest : found;
  return { line, column: offset + 1, escaped: source[offset - 1] === '\\' };
};
