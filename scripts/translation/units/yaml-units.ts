import { isMap, isNode, isPair, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { textOffsets } from './text-offsets.ts';
import type { Unit, UnitKind } from './unit.ts';

/** Values of these keys are words for readers; values of other keys are the same in every language. */
const WORDS = new Set([
  'title',
  'lead',
  'short',
  'given',
  'condition',
  'inBone',
  'say',
  'generic',
  'names',
  'term',
  'means',
]);

/** Lists of names by which a sheet or term is found: their length may differ by language. */
const NAME_LISTS = new Set(['everyday', 'forms']);

/** Waivers concern words of one language. */
const IGNORED = new Set(['waivers']);

/** Roles of the values in one file. */
export type YamlRules = {
  /** Every text is translated, whatever its key. */
  allWords?: boolean;
  /** Keys that a translation may omit. */
  optional?: readonly string[];
};

type Write = (node: Node, at: string, kind: UnitKind) => Unit[];

const kindOf = (key: string, { allWords = false, optional = [] }: YamlRules): UnitKind => {
  if (optional.includes(key) || NAME_LISTS.has(key)) return 'optional';
  return allWords || WORDS.has(key) ? 'words' : 'fixed';
};

const unitsOf = (node: unknown, at: string, key: string, rules: YamlRules, write: Write): Unit[] => {
  if (isPair(node)) {
    const name = String(node.key);
    return IGNORED.has(name)
      ? []
      : unitsOf(node.value, at === '' ? name : `${at}.${name}`, name, rules, write);
  }
  if (isMap(node)) return node.items.flatMap((pair) => unitsOf(pair, at, key, rules, write));
  const kind = kindOf(key, rules);
  const isListOfTables = isSeq(node) && node.items.some((item) => isMap(item));
  if (isSeq(node) && (isListOfTables || kind === 'words'))
    return node.items.flatMap((item) => unitsOf(item, `${at}[]`, key, rules, write));
  return isNode(node) && (isSeq(node) || isScalar(node)) && node.range ? write(node, at, kind) : [];
};

const scalarText = (node: Node): string => {
  const value: unknown = node.toJSON();
  return typeof value === 'string' ? value : Array.isArray(value) ? value.join('; ') : JSON.stringify(value);
};

/** The units of YAML that starts at an offset of the file with this text. */
export const yamlUnits = (source: string, fileText: string, base: number, rules: YamlRules = {}): Unit[] => {
  const { placeOf } = textOffsets(fileText);
  const write: Write = (node, at, kind) => {
    const [start, end] = (node.range ?? [0, 0]).map((offset) => offset + base) as [number, number];
    const syntax = isSeq(node) ? 'yaml-list' : 'yaml-scalar';
    return [{ kind, at, text: scalarText(node), place: placeOf(start), start, end, syntax, section: '' }];
  };
  return unitsOf(parseDocument(source, { stringKeys: true }).contents, '', '', rules, write);
};
