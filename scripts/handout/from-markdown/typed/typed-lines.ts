import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { linesOf } from '../../../markdown/text-place.ts';

/** One line of a paragraph as typed, without the marks of enclosing quotes and items. */
export type TypedLine = Place & { text: string };

type Point = { line: number; column: number };

const isBefore = (one: Point, other: Point): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column);

const covers = ({ position }: Nodes, place: Place): boolean =>
  position !== undefined && !isBefore(place, position.start) && isBefore(place, position.end);

/** Start of the words of a line, after emphasis marks; null where something other than words starts it. */
const wordsAt = (children: readonly PhrasingContent[], place: Place): Place | null => {
  const node = children.find((child) => covers(child, place));
  if (node?.type === 'text') return place;
  if (node?.type !== 'strong' && node?.type !== 'emphasis') return null;
  const { line, column } = node.children[0]?.position?.start ?? place;
  return line === place.line ? wordsAt(node.children, { line, column }) : null;
};

/** The lines of a paragraph that start with words, in order; a leading link or directive is skipped. */
export const typedLines = ({ position, children }: Paragraph, file: VFile): TypedLine[] => {
  if (position === undefined) return [];
  const { start, end } = position;
  const sources = linesOf(file).slice(start.line - 1, end.line);
  return sources.flatMap((source, index) => {
    const line = start.line + index;
    const indent = index === 0 ? start.column - 1 : source.search(/[^ \t>]|$/u);
    const place = wordsAt(children, { line, column: indent + 1 });
    if (place === null) return [];
    const text = source.slice(place.column - 1, line === end.line ? end.column - 1 : undefined);
    return [{ ...place, text }];
  });
};
