import { type Document, isNode, isScalar, type Scalar, visit, type YAMLMap } from 'yaml';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { ContentFault } from '../../diagnostics/rules.ts';
import { characterFaults } from '../text/characters.ts';
import { offsetOf } from './places.ts';

type PlaceAt = (offset: number) => Place;

const PROTO = '__proto__';

const protoKey = (place: Place): ContentFault => ({
  rule: 'content/unknown-key',
  place,
  found: `unknown key \`${PROTO}\``,
  expected: 'a key that AUTHORING.md shows',
  fix: 'Delete it.',
});

const keyFaults = (map: YAMLMap, placeAt: PlaceAt): ContentFault[] => {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }): ContentFault[] => {
    const name = isScalar(key) ? String(key.value) : '';
    const offset = offsetOf(key) ?? 0;
    if (name === PROTO) return [protoKey(placeAt(offset))];
    const other = first.get(name);
    if (other === undefined) first.set(name, offset);
    return other === undefined ? [] : [duplicateKey(name, placeAt(offset), placeAt(other))];
  });
};

const duplicateKey = (name: string, place: Place, other: Place): ContentFault => ({
  rule: 'content/duplicate-key',
  place,
  found: `the key \`${name}\` for the second time`,
  expected: `each key once; it stands already in line ${other.line}`,
  fix: 'Delete one of the two.',
});

const feature = (name: string, place: Place): ContentFault => ({
  rule: 'content/yaml-feature',
  place,
  found: name,
  expected: 'every value written out',
  fix: 'Write the value itself; words that start with *, & or ! go in quotes.',
});

/** Characters written as escapes (`"\u202E"`) do not stand in the text itself. */
const escapedCharacters = (node: Scalar, place: Place): ContentFault[] =>
  node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string' && node.source !== undefined
    ? characterFaults(node.value).map((fault) => ({ ...fault, place }))
    : [];

const tagFaults = (node: unknown, place: Place): ContentFault[] =>
  isNode(node) && node.tag !== undefined ? [feature('a YAML tag (`!name`)', place)] : [];

/** Faults of YAML that can be read: keys that stand twice, aliases, tags, directives, escaped odd characters. */
export const nodeFaults = (document: Document.Parsed, placeAt: PlaceAt): ContentFault[] => {
  const faults: ContentFault[] = [];
  const placeOf = (node: unknown): Place => placeAt(offsetOf(node) ?? 0);
  if (document.directives.yaml.explicit === true) faults.push(feature('a `%YAML` directive', placeAt(0)));
  visit(document, {
    Alias: (_, node) => {
      faults.push(feature('a YAML alias (`*name`)', placeOf(node)));
      // One is enough to say it: a file made of aliases has millions.
      return visit.BREAK;
    },
    Map: (_, node) => void faults.push(...keyFaults(node, placeAt), ...tagFaults(node, placeOf(node))),
    Seq: (_, node) => void faults.push(...tagFaults(node, placeOf(node))),
    Scalar: (_, node) =>
      void faults.push(...escapedCharacters(node, placeOf(node)), ...tagFaults(node, placeOf(node))),
  });
  return faults;
};
