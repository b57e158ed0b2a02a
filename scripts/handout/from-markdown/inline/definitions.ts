import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { eachOnce } from '../../../model/each-once.ts';

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
 * Every link definition of a body by its name in upper case; the first of two with the same name counts, as
 * in CommonMark. Once a body: a treatment is converted for each of its sheets, and walking it again each time
 * took 6 % of reading the content.
 */
export const definitionsIn = eachOnce(find, new WeakMap<Root, Definitions>());
