import { decodeString } from 'micromark-util-decode-string';

const ENTITY = /&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*);/iuy;
const ESCAPED = /\\[!-/:-@[-`{-~]/uy;

/** A piece of a source line: `length` characters that read as this text. */
type SourcePiece = { length: number; text: string; isEscaped: boolean };

const matchAt = (pattern: RegExp, source: string, offset: number): string | null => {
  pattern.lastIndex = offset;
  return pattern.exec(source)?.[0] ?? null;
};

const pieceAt = (source: string, offset: number): SourcePiece => {
  const escaped = matchAt(ESCAPED, source, offset);
  if (escaped !== null) return { length: 2, text: escaped.charAt(1), isEscaped: true };
  const entity = source[offset] === '&' ? matchAt(ENTITY, source, offset) : null;
  const sign = entity === null ? null : decodeString(entity);
  // a character reference of no character is printed as typed
  if (entity !== null && sign !== null && sign !== entity)
    return { length: entity.length, text: sign, isEscaped: true };
  return { length: 1, text: source.charAt(offset), isEscaped: false };
};

/**
 * The offset of a character of read text in its source line (from 0), and whether an escape or entity wrote
 * it.
 */
type SourceOffset = { offset: number; isEscaped: boolean };

/** A line of read text in its source line: the offset of each character, and the end of the text. */
type SourceLine = { offsets: SourceOffset[]; end: number };

/**
 * Maps a line of read text, which starts at `start`, to its source line; null when the source does not read
 * as this text.
 */
export const sourceLineOf = (text: string, source: string, start: number): SourceLine | null => {
  const offsets: SourceOffset[] = [];
  let offset = start;
  while (offsets.length < text.length) {
    const { length, text: read, isEscaped } = pieceAt(source, offset);
    if (read === '' || !text.startsWith(read, offsets.length)) return null;
    for (let index = 0; index < read.length; index += 1) offsets.push({ offset, isEscaped });
    offset += length;
  }
  return { offsets, end: offset };
};
