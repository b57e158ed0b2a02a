import type { InlineCode, Text } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { parseMarkdown } from './parse-markdown.ts';

/** Words, with the place where they start. */
type Words = Pick<Text | InlineCode, 'value' | 'position'>;

/** Where words of a text node stand in the author's file; `escaped` when a backslash stands before them. */
export type TextPlace = { line: number; column: number; escaped: boolean };

/** The lines of a file, split once: to split them at each directive took 120 ms of a load. */
export const linesOf = ({ data, value }: VFile): readonly string[] => {
  const lines = (data.lines ?? String(value ?? '').split(/\r\n|\r|\n/u)) as readonly string[];
  data.lines = lines;
  return lines;
};

const sourceLine = (file: VFile, line: number): string => linesOf(file)[line - 1] ?? '';

/**
 * The place in the file of `words`, found at `index` of a text node's value. Entities, escapes and
 * indents make the source longer than the value, never shorter, so the search starts at the value's column.
 */
export const placeInText = (node: Words, index: number, words: string, file: VFile): TextPlace => {
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

const ENTITY = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);/giu;

const isWrittenAs = (entity: string, character: string): boolean =>
  plainText(parseMarkdown(entity)).includes(character);

/** The place of a character found at `index` of a text node's value: its own, or that of the entity it is written as. */
export const placeOfCharacter = (node: Words, index: number, character: string, file: VFile): TextPlace => {
  const place = placeInText(node, index, character, file);
  const source = sourceLine(file, place.line);
  if (source.startsWith(character, place.column - 1)) return place;
  const entity = [...source.matchAll(ENTITY)].find(
    (match) => match.index >= place.column - 1 && isWrittenAs(match[0], character),
  );
  return entity === undefined ? place : { ...place, column: entity.index + 1 };
};
