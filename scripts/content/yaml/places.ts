import { type Document, isAlias, isMap, isPair, isScalar, isSeq, visit } from 'yaml';
import type { KeyPath } from '../entries/key-path.ts';

/** Where a node, or the key of a pair, starts in the text (code units from 0). */
export const offsetOf = (node: unknown): number | undefined => {
  if (isPair(node)) return offsetOf(node.key);
  return isScalar(node) || isMap(node) || isSeq(node) || isAlias(node) ? node.range?.[0] : undefined;
};

/** The pair or item one step down, if there is one. */
const step = (node: unknown, name: string | number): unknown => {
  const inner = isPair(node) ? node.value : node;
  if (isSeq(inner)) return inner.items[Number(name)];
  if (!isMap(inner)) return undefined;
  return inner.items.find(({ key }) => isScalar(key) && String(key.value) === String(name));
};

/** A number or word at the end of a path as typed; null for a list, an object and missing values. */
export const typedAlong = (root: unknown, path: KeyPath): string | null => {
  const node = path.reduce<unknown>((inner, name) => step(inner, name), root);
  const value = isPair(node) ? node.value : node;
  return isScalar(value) ? (value.source ?? null) : null;
};

/** Start of the key or item at the end of a path, or of the nearest existing ancestor. */
export const offsetAlong = (root: unknown, path: KeyPath): number => {
  let offset = offsetOf(root) ?? 0;
  let node: unknown = root;
  for (const name of path) {
    node = step(node, name);
    offset = offsetOf(node) ?? offset;
  }
  return offset;
};

/** Offset of the quote around an offset; the offset itself when it is not in quotes. */
export const openingQuote = (document: Document.Parsed, offset: number): number => {
  let opening = offset;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE') && range && range[0] <= offset && offset <= range[2]) [opening] = range;
    },
  });
  return opening;
};
