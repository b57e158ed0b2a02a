import { createHash } from 'node:crypto';
import type { Nodes } from 'mdast';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** Kind of a unit: words to translate, optional words, or text that is the same in every language. */
export type UnitKind = 'words' | 'optional' | 'fixed';

/**
 * A part of a file that is translated as a whole: a heading, paragraph, list item, table cell, caption, or
 * YAML value.
 */
export type Unit = {
  kind: UnitKind;
  /** Its path from the outside in, such as `emergency > list > item`. The same in every language. */
  at: string;
  /** As written by its author; a YAML value without its quotes. */
  text: string;
  /** Its parsed inline content, if it is a line of a Markdown body. */
  content?: readonly Nodes[];
  place: Place;
  /** Its range in the text of its file: offsets in code units, the end excluded. */
  start: number;
  end: number;
  /** Its syntax in the file. */
  syntax: 'markdown' | 'yaml-scalar' | 'yaml-list';
  /** Title of the level-2 heading above it; empty before the first. */
  section: string;
};

/** A unit with another text, which is not parsed yet. */
export const withText = ({ content: _, ...unit }: Unit, text: string): Unit => ({ ...unit, text });

const HASH_DIGITS = 16;

/** Ignores line breaks within a text. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Hash of a unit's text and path: a sign on another care card is another unit. */
export const unitHash = ({ at, text }: Pick<Unit, 'at' | 'text'>): string =>
  createHash('sha256')
    .update(`${at}\n${inOneLine(text)}`, 'utf8')
    .digest('hex')
    .slice(0, HASH_DIGITS);
