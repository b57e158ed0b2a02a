import { BrailleError } from './braille-error.ts';
import { type BraillePiece, piecesOf } from './pieces.ts';
import { runEngine } from './run-engine.ts';

/** Returns the cells of a translated text, in braille ASCII. */
export type Cells = (text: string) => string;

/** Translated texts; `engine` is the version of liblouis and the table, on which every cell depends. */
export type Translation = { engine: string; cells: Cells };

const keyOf = ({ grade, text }: BraillePiece): string => `${grade}${text}`;

/** Braille ASCII: 64 characters, capitals for letters. */
const OUTSIDE = /[^ -_]/u;

const cellsByKey = (keys: readonly string[], made: readonly string[]): Map<string, string> => {
  const cells = new Map<string, string>();
  for (const [index, key] of keys.entries()) {
    const one = made[index];
    if (one === undefined || keys.length !== made.length)
      throw new BrailleError(`liblouis gave the braille of ${made.length} texts and not of ${keys.length}.`);
    cells.set(key, one);
  }
  return cells;
};

const cellsOf = (piece: BraillePiece, cells: ReadonlyMap<string, string>): string => {
  const found = cells.get(keyOf(piece));
  if (found === undefined) throw new BrailleError(`“${piece.text}” was not translated.`, piece.text);
  return found;
};

/**
 * Translates texts to Unified English Braille, grade 2, each line once: the engine starts once. Throws the
 * engine's errors, and when it returns a byte outside braille ASCII.
 */
export const translateAll = async (texts: Iterable<string>): Promise<Translation> => {
  const pieces = new Map<string, BraillePiece>();
  for (const text of texts) for (const piece of piecesOf(text)) pieces.set(keyOf(piece), piece);
  const { engine, cells: made } = await runEngine([...pieces.values()]);
  const cells = cellsByKey([...pieces.keys()], made);
  for (const [key, value] of cells)
    if (OUTSIDE.test(value))
      throw new BrailleError(`The braille of “${key.slice(1)}” is no ASCII: ${value}`, key.slice(1));
  const join: Cells = (text) =>
    piecesOf(text)
      .map((piece) => cellsOf(piece, cells))
      .join(' ');
  return { engine, cells: join };
};
