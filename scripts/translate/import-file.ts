import type { TranslatedUnit } from '../content/schemas/index.ts';
import type { RuleId } from '../diagnostics/rules.ts';
import { type Comparison, compareUnit } from '../translation/comparison/compare-unit.ts';
import { DIFFERENCE_RULES } from '../translation/comparison/difference.ts';
import { pairUnits, type UnitPair } from '../translation/pairing/pair-units.ts';
import { recordOfPairs } from '../translation/record.ts';
import { unitsOf } from '../translation/units/file-units.ts';
import { type Unit, unitHash } from '../translation/units/unit.ts';
import type { ExchangeFile, ExchangeUnit } from './exchange/exchange.ts';
import { withKeys } from './find-keys.ts';
import { hasAllBlocks, rebuilt, withWords } from './target-text.ts';

/** What of an imported unit is refused, and how to fix it. */
export type ImportError = {
  key: string;
  rule: RuleId;
  found: string;
  expected: string;
  fix: string;
};

/** A file as it is before the import: its text where it is there, and its units. */
export type BeforeImport = {
  path: string;
  source: string;
  target: string | null;
  pairs: readonly UnitPair[];
};

/** What an import gives: text and record of the file, or why not. */
export type Imported =
  | { type: 'refused'; errors: ImportError[] }
  | { type: 'incomplete'; missing: number }
  | { type: 'made'; text: string; record: TranslatedUnit[] };

const unitErrors = (unit: ExchangeUnit, pair: UnitPair | undefined, by: Comparison): ImportError[] => {
  const { key, english, translation } = unit;
  const source = pair?.source ?? null;
  if (source === null)
    return [
      {
        key,
        rule: 'translation/import-unknown',
        found: `a block with the key ${key}, which the English file does not have`,
        expected: 'the keys of the export',
        fix: 'Export the file again: the English may have changed.',
      },
    ];
  if (source.text !== english)
    return [
      {
        key,
        rule: 'translation/import-outdated',
        found: `a translation of “${english}”`,
        expected: `one of “${source.text}”, which the English says now`,
        fix: 'Export the file again.',
      },
    ];
  return compareUnit(source, translation, by).map(({ name, found, expected }) => ({
    key,
    rule: DIFFERENCE_RULES[name],
    found,
    expected,
    fix: `Compare it with the English: “${english}”`,
  }));
};

const repeated = (units: readonly ExchangeUnit[]): ImportError[] => {
  const keys = units.map(({ key }) => key);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => ({
    key,
    rule: 'translation/import-unknown',
    found: `the key ${key} twice`,
    expected: 'each key of the export once',
    fix: 'Delete one of the two.',
  }));
};

/** Words that open a list, box or table in a file would be other blocks than those of the English. */
const brokenBlocks = (
  wanted: readonly Unit[],
  made: readonly Unit[],
  keyOf: (unit: Unit) => string,
): ImportError[] => {
  const paths = made.filter(({ kind }) => kind !== 'optional').map(({ at }) => at);
  const needed = wanted.filter(({ kind }) => kind !== 'optional');
  const index = needed.findIndex(({ at }, place) => paths[place] !== at);
  const first = needed[index] ?? (paths.length === needed.length ? undefined : needed.at(-1));
  if (first === undefined) return [];
  return [
    {
      key: keyOf(first),
      rule: 'translation/import-blocks',
      found: 'words that are read as other blocks than those of the English, such as a list or a heading',
      expected: `one block in ${first.at}`,
      fix: 'Write the words of this block alone, in one line, without signs of Markdown at its start.',
    },
  ];
};

/** Unconfirmed words stay bound to what they were made from. */
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
 * Puts the translations of a file in, when all of them say what the English says. Only translations that the translator calls done count;
 * others stay as they are. A file that is not there yet is made when no block is missing.
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
