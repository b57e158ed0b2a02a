import type { VFile } from 'vfile';
import type { Place } from '../diagnostics/diagnostic.ts';
import { type PositionedNode, placeOf } from '../handout/from-markdown/state.ts';

const linesOf = (file: VFile): string[] => String(file.value ?? '').split('\n');

const straight = (text: string): string => text.replace(/[‘’]/gu, "'").replace(/[“”]/gu, '"');

const find = (lines: readonly string[], node: PositionedNode, words: string): Place | null => {
  const { line: first, column } = placeOf(node);
  const last = node.position?.end.line ?? first;
  for (let line = first; line <= last; line += 1) {
    const from = line === first ? column - 1 : 0;
    const index = straight(lines[line - 1] ?? '').indexOf(straight(words), from);
    if (index !== -1) return { line, column: index + 1 };
  }
  return null;
};

/**
 * The place of a node's words in its file: all of them, or the first two, since marks and directives may come
 * between. The node's own place when they are written differently.
 */
export const placeOfText = (file: VFile, node: PositionedNode, words: string): Place => {
  if (words === '') return placeOf(node);
  const lines = linesOf(file);
  const opening = words.split(/\s+/u).slice(0, 2).join(' ');
  return find(lines, node, words) ?? find(lines, node, opening) ?? placeOf(node);
};
