import type { Place } from '../../diagnostics/diagnostic.ts';
import type { FileTranslation } from '../file-translation.ts';
import type { UnitPair } from '../pairing/pair-units.ts';
import { textOffsets } from '../units/text-offsets.ts';
import type { Unit } from '../units/unit.ts';

/** Place of a word of a unit in its file; the unit's start when it is not found as written. */
export const placeOfWord = ({ text }: { text: string }, unit: Unit, word: string | undefined): Place => {
  const index = word === undefined ? -1 : text.slice(unit.start, unit.end).indexOf(word);
  return index <= 0 ? unit.place : textOffsets(text).placeOf(unit.start + index);
};

/** Place of a unit's translation, or where it would be: after that of the unit before it. */
export const placeInTarget = ({ pairs }: FileTranslation, pair: UnitPair): Place => {
  if (pair.target !== null) return pair.target.place;
  const before = pairs.slice(0, pairs.indexOf(pair)).findLast(({ target }) => target !== null);
  return before?.target?.place ?? { line: 1, column: 1 };
};

/** File, line and column of the English. */
export const sourcePlace = ({ source }: FileTranslation, unit: Unit): string =>
  `${source.file.path}:${unit.place.line}:${unit.place.column}`;
