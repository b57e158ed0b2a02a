import type { TranslatedUnit } from '../content/schemas/index.ts';
import type { Comparison } from '../translation/comparison/compare-unit.ts';
import { pairUnits, type UnitPair } from '../translation/pairing/pair-units.ts';
import { recordOfPairs } from '../translation/record.ts';
import { unitsOf } from '../translation/units/file-units.ts';
import { type Unit, unitHash } from '../translation/units/unit.ts';
import type { ExchangeFile } from './exchange/exchange.ts';
import { withKeys } from './find-keys.ts';
import { brokenBlocks, type ImportError, repeated, unitErrors } from './import-errors.ts';
import { hasAllBlocks, rebuilt, withWords } from './target-text.ts';

/** A file before the import: its text if it exists, and its units. */
export type BeforeImport = {
  path: string;
  source: string;
  target: string | null;
  pairs: readonly UnitPair[];
};

/** Result of an import: text and record of the file, or why not. */
export type Imported =
  | { type: 'refused'; errors: ImportError[] }
  | { type: 'incomplete'; missing: number }
  | { type: 'made'; text: string; record: TranslatedUnit[] };

/** Unconfirmed words stay bound to their source. */
const bindingsOf = (
  pairs: readonly UnitPair[],
  made: readonly UnitPair[],
  isConfirmed: (key: string) => boolean,
) => {
  const before = new Map(pairs.map((pair) => [pair.source, pair]));
  const kept = new Map<string, TranslatedUnit>();
  const now = made.flatMap((pair): UnitPair[] => {
    const old = before.get(pair.source);
    const key = old?.key ?? pair.key;
    const isBound = isConfirmed(key) || pair.source?.kind !== 'words';
    if (!isBound && old?.bound) kept.set(key, old.bound);
    return isBound || old?.bound || old === undefined ? [{ ...pair, key }] : [];
  });
  return recordOfPairs(now).map((one) => {
    const old = kept.get(one.key);
    return old === undefined ? one : { ...one, at: old.at, english: old.english, source: old.source };
  });
};

/**
 * Imports the translations of a file, when all of them match the English. Only translations marked as done
 * count; others are unchanged. A missing file is created when no block is missing.
 */
export const importFile = (file: ExchangeFile, before: BeforeImport, by: Comparison): Imported => {
  const { path, source, target, pairs } = before;
  const units = withKeys(file.units, pairs);
  const byKey = new Map(pairs.map((pair) => [pair.key, pair]));
  const done = units.filter(({ state }) => state === 'translated');
  const errors = [...repeated(units), ...done.flatMap((unit) => unitErrors(unit, byKey.get(unit.key), by))];
  if (errors.length > 0) return { type: 'refused', errors };
  const words = new Map(done.map(({ key, translation }) => [key, translation]));
  const wordsOf = (pair: UnitPair): string | null => words.get(pair.key) ?? pair.target?.text ?? null;
  const text =
    target !== null && hasAllBlocks(pairs)
      ? withWords(target, pairs, wordsOf)
      : rebuilt(source, pairs, wordsOf);
  if (text === null) {
    const missing = pairs.filter((pair) => pair.source?.kind === 'words' && wordsOf(pair) === null).length;
    return { type: 'incomplete', missing };
  }
  const [wanted, made] = [unitsOf({ path, text: source }), unitsOf({ path, text })];
  const keys = new Map(pairs.map((pair) => [pair.source && unitHash(pair.source), pair.key]));
  const broken = brokenBlocks(wanted, made, (unit) => keys.get(unitHash(unit)) ?? '');
  if (broken.length > 0) return { type: 'refused', errors: broken };
  const again = pairUnits(wanted, made, []);
  const record = bindingsOf(
    bySource(pairs, wanted),
    again,
    (key) => words.has(key) || isCurrent(byKey.get(key)),
  );
  return { type: 'made', text, record };
};

const isCurrent = (pair: UnitPair | undefined): boolean =>
  pair?.state === 'current' || pair?.state === 'edited';

/** The same pairs with the English units of another reading of the same text. */
const bySource = (pairs: readonly UnitPair[], sources: readonly Unit[]): UnitPair[] => {
  const byStart = new Map(sources.map((unit) => [unit.start, unit]));
  return pairs.flatMap((pair) => {
    const source = pair.source && byStart.get(pair.source.start);
    return source ? [{ ...pair, source }] : [];
  });
};
