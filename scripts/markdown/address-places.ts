import type { Nodes, Parents } from 'mdast';
import { sourceLineOf } from './source-offset.ts';
import { indentOf } from './text-place.ts';

type Point = { line: number; column: number };

/** The end of words that start at a point; null when the source does not read as these words. */
const endOfWords = (words: string, start: Point, lines: readonly string[]): Point | null => {
  let point = start;
  for (const [index, text] of words.split(/\r\n|\r|\n/u).entries()) {
    const line = start.line + index;
    const source = lines[line - 1] ?? '';
    const end = sourceLineOf(text, source, index === 0 ? start.column - 1 : indentOf(source))?.end;
    if (end === undefined) return null;
    point = { line, column: end + 1 };
  }
  return point;
};

const ownWords = (node: Nodes): string | null => {
  if (node.type === 'text') return node.value;
  const [only] = node.type === 'link' ? node.children : [];
  return only?.type === 'text' ? only.value : null;
};

/** The earliest place of a node's first words: a mark of emphasis or a link precedes them. */
const startOf = ({ type, position }: Parents, lines: readonly string[]): Point | null => {
  if (position === undefined) return null;
  const { line, column } = position.start;
  if (type !== 'strong' && type !== 'emphasis' && type !== 'heading') return { line, column };
  const [mark = ''] =
    /^(?:\*{1,2}|_{1,2}|#{1,6}[ \t]+)/u.exec((lines[line - 1] ?? '').slice(column - 1)) ?? [];
  return { line, column: column + mark.length };
};

/**
 * Adds the missing places of words and addresses where GFM found an address after parsing. They follow one
 * another; where the source does not match they stay without a place.
 */
export const placeAddresses = (around: Parents, lines: readonly string[]): void => {
  if (around.children.every(({ position }) => position !== undefined)) return;
  let at = startOf(around, lines);
  for (const node of around.children) {
    const words = ownWords(node);
    const end = at === null || words === null ? null : endOfWords(words, at, lines);
    if (at !== null && end !== null) node.position ??= { start: at, end };
    at = node.position?.end ?? null;
  }
};
