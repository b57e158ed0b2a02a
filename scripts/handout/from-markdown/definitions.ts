import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Every link definition of a body by its name in capitals; of two with one name the first holds, as in CommonMark. */
export const definitionsIn = (body: Root): ReadonlyMap<string, Definition> => {
  const found = new Map<string, Definition>();
  visit(body, 'definition', (node) => {
    const name = node.identifier.toUpperCase();
    if (!found.has(name)) found.set(name, node);
  });
  return found;
};
