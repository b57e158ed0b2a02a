import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

type Definitions = ReadonlyMap<string, Definition>;

const find = (body: Root): Definitions => {
  const found = new Map<string, Definition>();
  visit(body, 'definition', (node) => {
    const name = node.identifier.toUpperCase();
    if (!found.has(name)) found.set(name, node);
  });
  return found;
};

/**
 * By body: a treatment is converted for each of its sheets, and walking it again each time took 6 % of
 * reading the content.
 */
const known = new WeakMap<Root, Definitions>();

/**
 * Every link definition of a body by its name in upper case; the first of two with the same name counts, as
 * in CommonMark.
 */
export const definitionsIn = (body: Root): Definitions => {
  const definitions = known.get(body) ?? find(body);
  known.set(body, definitions);
  return definitions;
};
