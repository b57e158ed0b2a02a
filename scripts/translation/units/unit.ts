import { createHash } from 'node:crypto';
import type { Place } from '../../diagnostics/diagnostic.ts';

/** What a unit is: words to translate, words that a translation may leave out, or what is equal in every language. */
export type UnitKind = 'words' | 'optional' | 'fixed';

/** A part of a file that is translated as one: a heading, paragraph, list item, table cell, caption, or value of YAML. */
export type Unit = {
  kind: UnitKind;
  /** What it stands in, from the outside in, such as `emergency > list > item`. The same in every language. */
  at: string;
  /** As its author wrote it; a value of YAML without its quotes. */
  text: string;
  place: Place;
  /** Where it is in the text of its file: offsets in code units, the end not included. */
  start: number;
  end: number;
  /** How it is written in the file. */
  syntax: 'markdown' | 'yaml-scalar' | 'yaml-list';
  /** Title of the level-2 heading above it; empty before the first. */
  section: string;
};

const HASH_DIGITS = 16;

/** The same text however its lines are broken. */
const inOneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Hash of what a unit says and where it stands: a sign on another care card is another unit. */
export const unitHash = ({ at, text }: Pick<Unit, 'at' | 'text'>): string =>
  createHash('sha256')
    .update(`${at}\n${inOneLine(text)}`, 'utf8')
    .digest('hex')
    .slice(0, HASH_DIGITS);
