import type { InlineCode, Text } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { VFile } from 'vfile';
import { sourceLineOf } from './source-offset.ts';

/** Text with its start. */
type TextNode = Pick<Text | InlineCode, 'value' | 'position'>;

/** The place of words of a text node in the author's file; `escaped` when a backslash precedes them. */
export type TextPlace = { line: number; column: number; escaped: boolean };

/** The lines of a file, split once: splitting them at each directive took 120 ms of a load. */
export const linesOf = ({ data, value }: VFile): readonly string[] => {
  const lines = (data.lines ?? String(value ?? '').split(/\r\n|\r|\n/u)) as readonly string[];
  data.lines = lines;
  return lines;
};

const sourceLine = (file: VFile, line: number): string => linesOf(file)[line - 1] ?? '';

/** Start of the words of a line after quote and list marks. */
export const indentOf = (source: string): number => source.search(/[^ \t>]|$/u);

/** The place where words would are if the text before them were written as it is read. */
const nearPlace = (words: string, source: string, earliest: number): { offset: number; escaped: boolean } => {
  const found = source.indexOf(words, earliest);
  const offset = found < 0 ? earliest : found;
  return { offset, escaped: source[offset - 1] === '\\' };
};

/**
 * The place in the file of `words`, found at `index` of a text node's value, which is shorter than the source
 * by entities, escapes and indents; `escaped` when an escape or entity wrote one of them.
 */
export const placeInText = (node: TextNode, index: number, words: string, file: VFile): TextPlace => {
  const start = node.position?.start ?? { line: 1, column: 1 };
  const before = node.value.slice(0, index).split(/\r\n|\r|\n/u);
  const line = start.line + before.length - 1;
  const source = sourceLine(file, line);
  const first = before.length === 1 ? start.column - 1 : indentOf(source);
  const at = before.at(-1)?.length ?? 0;
  const read = node.value.slice(index - at).split(/\r\n|\r|\n/u)[0] ?? '';
  const offsets = sourceLineOf(read.slice(0, at + words.length), source, first)?.offsets.slice(at);
  const exact = offsets?.[0];
  if (offsets !== undefined && exact !== undefined) {
    const escaped = offsets.some(({ isEscaped }) => isEscaped);
    const isBackslashed = source[exact.offset] === '\\' && exact.isEscaped;
    return { line, column: exact.offset + 1 + (isBackslashed ? 1 : 0), escaped };
  }
  const { offset, escaped } = nearPlace(words, source, (before.length === 1 ? first : 0) + at);
  return { line, column: offset + 1, escaped };
};

const ENTITY = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);/giu;

const isWrittenAs = (entity: string, character: string): boolean => decodeString(entity).includes(character);

/** The place of a character found at `index` of a text node's value: its own, or that of its entity. */
export const placeOfCharacter = (
  node: TextNode,
  index: number,
  character: string,
  file: VFile,
): TextPlace => {
  const place = placeInText(node, index, character, file);
  const source = sourceLine(file, place.line);
  if (source.startsWith(character, place.column - 1)) return place;
  const entity = [...source.matchAll(ENTITY)].find(
    (match) => match.index >= place.column - 1 && isWrittenAs(match[0], character),
  );
  return entity === undefined ? place : { ...place, column: entity.index + 1 };
};
