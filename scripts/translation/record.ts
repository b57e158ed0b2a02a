import { stringify } from 'yaml';
import type { TranslatedUnit } from '../content/schemas/index.ts';
import type { UnitPair } from './pairing/pair-units.ts';
import { unitHash } from './units/unit.ts';

const HEAD = `# Which English each block of the translation was made from. Written by \`npx handouts translate\`: do not edit it by hand.
`;

/** The record of an up-to-date translation, in the order of the translation. */
export const recordOfPairs = (pairs: readonly UnitPair[]): TranslatedUnit[] =>
  pairs
    .flatMap(({ key, source, target }) => (source && target ? [{ key, source, target }] : []))
    .sort((one, other) => one.target.start - other.target.start)
    .map(({ key, source, target }) => ({
      key,
      at: source.at,
      english: source.text,
      source: unitHash(source),
      target: unitHash(target),
    }));

/** A record as the text of its file. */
export const recordText = (units: readonly TranslatedUnit[]): string =>
  HEAD + stringify({ units }, { lineWidth: 0 });
