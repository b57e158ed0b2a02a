/** A text for the engine: contracted (grade 2), or letter by letter. */
export type BraillePiece = { grade: 1 | 2; text: string };

/** Addresses are written letter by letter (Rules of Unified English Braille 2013, 10.12.3). */
const ADDRESS = /^\W*(?:https?:\/\/|www\.)|@\w+\.|^\W*\w[\w-]*(?:\.[\w-]+)+\/\S/u;

const isDigit = (character: string | undefined): boolean => /^\d$/u.test(character ?? '');

/** A space between numbers would join them in braille, so translate each separately. */
const isBetweenNumbers = (before: string, after: string): boolean =>
  isDigit(before.at(-1)) && isDigit(after[0]);

/** The pieces of a text in order, separated by spaces. */
export const piecesOf = (text: string): BraillePiece[] => {
  const pieces: BraillePiece[] = [];
  let previous = '';
  for (const word of text.split(' ')) {
    const grade = ADDRESS.test(word) ? 1 : 2;
    const last = pieces.at(-1);
    const joins = last?.grade === grade && !isBetweenNumbers(previous, word);
    if (last !== undefined && joins) last.text += ` ${word}`;
    else pieces.push({ grade, text: word });
    previous = word;
  }
  return pieces;
};
