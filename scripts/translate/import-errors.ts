import type { RuleId } from '../diagnostics/rules.ts';
import { type Comparison, compareUnit } from '../translation/comparison/compare-unit.ts';
import { DIFFERENCE_RULES } from '../translation/comparison/difference.ts';
import type { UnitPair } from '../translation/pairing/pair-units.ts';
import { type Unit, withText } from '../translation/units/unit.ts';
import type { ExchangeUnit } from './exchange/exchange.ts';

/** A rejected imported unit, and how to fix it. */
export type ImportError = {
  key: string;
  rule: RuleId;
  found: string;
  expected: string;
  fix: string;
};

/** Why the translation of one unit is rejected: its English is different, or the contents differ. */
export const unitErrors = (unit: ExchangeUnit, pair: UnitPair | undefined, by: Comparison): ImportError[] => {
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
  return compareUnit(withText(source, english), { text: translation }, by).map(
    ({ name, found, expected }) => ({
      key,
      rule: DIFFERENCE_RULES[name],
      found,
      expected,
      fix: `Compare it with the English: “${english}”`,
    }),
  );
};

/** Keys that occur more than once. */
export const repeated = (units: readonly ExchangeUnit[]): ImportError[] => {
  const keys = units.map(({ key }) => key);
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => ({
    key,
    rule: 'translation/import-unknown',
    found: `the key ${key} twice`,
    expected: 'each key of the export once',
    fix: 'Delete one of the two.',
  }));
};

/** Words that open a list, box or table in a file would produce other blocks than the English. */
export const brokenBlocks = (
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
