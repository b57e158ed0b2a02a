import { type Document, isNode, isScalar, type Scalar, visit, type YAMLMap } from 'yaml';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import type { Place } from '../../diagnostics/diagnostic.ts';
import { characterDiagnostics } from '../text/characters.ts';
import { markDiagnostics } from '../text/combining-marks.ts';
import { offsetOf } from './places.ts';

type PlaceAt = (offset: number) => Place;

const PROTO = '__proto__';

const protoKey = (place: Place): ContentDiagnostic => ({
  rule: 'content/unknown-key',
  place,
  found: `unknown key \`${PROTO}\``,
  expected: 'a key that content/README.md shows',
  fix: 'Delete it.',
});

const keyDiagnostics = (map: YAMLMap, placeAt: PlaceAt): ContentDiagnostic[] => {
  const first = new Map<string, number>();
  return map.items.flatMap(({ key }): ContentDiagnostic[] => {
    const name = isScalar(key) ? String(key.value) : '';
    const offset = offsetOf(key) ?? 0;
    if (name === PROTO) return [protoKey(placeAt(offset))];
    const other = first.get(name);
    if (other === undefined) first.set(name, offset);
    return other === undefined ? [] : [duplicateKey(name, placeAt(offset), placeAt(other))];
  });
};

const duplicateKey = (name: string, place: Place, other: Place): ContentDiagnostic => ({
  rule: 'content/duplicate-key',
  place,
  found: `the key \`${name}\` for the second time`,
  expected: `each key once; it is already in line ${other.line}`,
  fix: 'Delete one of the two.',
});

const feature = (name: string, place: Place): ContentDiagnostic => ({
  rule: 'content/yaml-feature',
  place,
  found: name,
  expected: 'every value written out',
  fix: 'Write the value itself; words that start with *, & or ! go in quotes.',
});

/** Characters written as escapes (`"\u202E"`) are not in the text itself. */
const escapedCharacters = (node: Scalar, place: Place, text: string): ContentDiagnostic[] => {
  if (node.type !== 'QUOTE_DOUBLE' || typeof node.value !== 'string') return [];
  const typed = text.slice(node.range?.[0], node.range?.[1]);
  const marks = /\\[ux]/iu.test(typed) ? markDiagnostics(node.value) : [];
  return [...characterDiagnostics(node.value), ...marks].map((diagnostic) => ({ ...diagnostic, place }));
};

/** A tab would be printed as a space; it may be an escape (`"\\t"`). */
const tabDiagnostics = ({ value, range }: Scalar, placeAt: PlaceAt, text: string): ContentDiagnostic[] => {
  if (typeof value !== 'string' || !value.includes('\t')) return [];
  const start = range?.[0] ?? 0;
  const typed = text.slice(start, range?.[1]).indexOf('\t');
  return [
    {
      rule: 'content/control-character',
      place: placeAt(start + Math.max(typed, 0)),
      found: 'a tab in a value, which would be printed as a space',
      expected: 'words with one space between them',
      fix: 'Type a space in its place.',
    },
  ];
};

const tagDiagnostics = (node: unknown, place: Place): ContentDiagnostic[] =>
  isNode(node) && node.tag !== undefined ? [feature('a YAML tag (`!name`)', place)] : [];

/** Where the name before a value is typed. */
const anchorOffset = (text: string, anchor: string, offset: number): number => {
  const typed = text.lastIndexOf(`&${anchor}`, offset);
  return typed < 0 ? offset : typed;
};

/** Anchors (`&name`) before values: they are ignored. Where one is used, its alias is reported. */
const anchorDiagnostics = (
  document: Document.Parsed,
  placeAt: PlaceAt,
  text: string,
): ContentDiagnostic[] => {
  const diagnostics: ContentDiagnostic[] = [];
  visit(document, {
    Node: (_, node) => {
      if ('anchor' in node && node.anchor !== undefined)
        diagnostics.push(
          feature('a YAML anchor (`&name`)', placeAt(anchorOffset(text, node.anchor, offsetOf(node) ?? 0))),
        );
    },
  });
  return diagnostics;
};

/** Errors of readable YAML: duplicate keys, aliases, tags, directives, escaped invisible characters. */
export const nodeDiagnostics = (
  document: Document.Parsed,
  placeAt: PlaceAt,
  text: string,
): ContentDiagnostic[] => {
  const diagnostics: ContentDiagnostic[] = [];
  const placeOf = (node: unknown): Place => placeAt(offsetOf(node) ?? 0);
  if (document.directives.yaml.explicit === true)
    diagnostics.push(feature('a `%YAML` directive', placeAt(0)));
  visit(document, {
    Alias: (_, node) => {
      diagnostics.push(feature('a YAML alias (`*name`)', placeOf(node)));
      // One error is enough: a file made of aliases would have millions.
      return visit.BREAK;
    },
    Map: (_, node) =>
      void diagnostics.push(...keyDiagnostics(node, placeAt), ...tagDiagnostics(node, placeOf(node))),
    Seq: (_, node) => void diagnostics.push(...tagDiagnostics(node, placeOf(node))),
    Scalar: (_, node) =>
      void diagnostics.push(
        ...escapedCharacters(node, placeOf(node), text),
        ...tabDiagnostics(node, placeAt, text),
        ...tagDiagnostics(node, placeOf(node)),
      ),
  });
  return diagnostics.some(({ rule }) => rule === 'content/yaml-feature')
    ? diagnostics
    : [...diagnostics, ...anchorDiagnostics(document, placeAt, text)];
};
