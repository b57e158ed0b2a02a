import {
  ACCENTS,
  FINAL,
  GREEK,
  GROUPSIGNS,
  INITIAL,
  LOWER_AT_START,
  LOWER_BETWEEN,
  PUNCTUATION,
  SIGNS,
  STROKED,
} from './contractions.ts';
import { readNumber } from './read-number.ts';

/** A stretch of cells: its letters and digits, and its number of cells. */
export type Sign = { said: string; length: number };

/** Unread cells, and what precedes them. */
export type ReadPosition = { rest: string; isStart: boolean; isBehindLetter: boolean };

const LETTER = /^[A-Z]$/;
/** Signs for capitals and for grade 1, of words and passages. */
const MODES = /^(?:,,,|,'|;;;|;;|;'|,,)/;
const LETTERLIKE = /^[A-Z&=(!)*<%?:$\]\\[/+>59"^_;.,#@]/;
const CLOSED = /^(?:">|\.>|@\.>|,-|,'|_\/|_>)/;

const longest = (cells: string, table: ReadonlyMap<string, string>): Sign | null => {
  for (const length of [3, 2, 1]) {
    const said = table.get(cells.slice(0, length));
    if (said !== undefined && cells.length >= length) return { said, length };
  }
  return null;
};

/** Whether letters of the same word follow a lower sign. */
const goesOn = (rest: string): boolean =>
  LETTERLIKE.test(rest.replace(/^[1-7](?=[A-Z])/, '')) && !CLOSED.test(rest) && !rest.startsWith('#');

/** A sign whose meaning depends on its position: before letters, between them, or after them. */
const byPlace = ({ rest, isStart, isBehindLetter }: ReadPosition): Sign | null => {
  const [cell = ''] = rest;
  const table = isStart ? LOWER_AT_START : isBehindLetter ? LOWER_BETWEEN : null;
  const said = goesOn(rest.slice(1)) ? table?.get(cell) : undefined;
  return said === undefined ? null : { said, length: 1 };
};

const mark = ([cell = '']: string): Sign | null =>
  PUNCTUATION.has(cell) || cell === ',' || cell === '7' ? { said: '', length: 1 } : null;

/** A letter or mark with its literal meaning: after dots 56. */
const literal = (rest: string): Sign | null => {
  const found = /^;(?:,*([A-Z])|[1-8])/.exec(rest);
  return found ? { said: found[1] ?? '', length: found[0].length } : null;
};

const accented = (rest: string): Sign | null => {
  const found = /^([\^@].)(,?)([A-Z])/.exec(rest);
  const accent = ACCENTS.get(found?.[1] ?? '');
  if (found === null || accent === undefined) return null;
  return { said: `${found[3]}${accent}`.normalize('NFC'), length: found[0].length };
};

const mode = (rest: string): Sign | null => {
  const found = MODES.exec(rest)?.[0];
  return found === undefined ? null : { said: '', length: found.length };
};

const letter = ([cell = '']: string): Sign | null => (LETTER.test(cell) ? { said: cell, length: 1 } : null);

const marksAndNumbers = (rest: string): Sign | null =>
  accented(rest) ??
  longest(rest, STROKED) ??
  longest(rest.slice(0, 3), SIGNS) ??
  mode(rest) ??
  readNumber(rest) ??
  literal(rest);

/** The next sign of contracted braille; null if the cells have no meaning. */
export const contractedSign = (at: ReadPosition): Sign | null => {
  const { rest, isBehindLetter } = at;
  return (
    (isBehindLetter ? longest(rest, FINAL) : null) ??
    marksAndNumbers(rest) ??
    longest(rest, INITIAL) ??
    longest(rest, GREEK) ??
    longest(rest[0] ?? '', GROUPSIGNS) ??
    letter(rest) ??
    byPlace(at) ??
    mark(rest)
  );
};

/** The next sign of an address, which has no contractions; null if the cells have no meaning. */
export const plainSign = ({ rest }: ReadPosition): Sign | null =>
  marksAndNumbers(rest) ?? letter(rest) ?? mark(rest);
