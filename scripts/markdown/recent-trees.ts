import type { Root } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';

/**
 * Trees by body. The check of translations and the sheets need the same trees, and the preview reads all bodies again
 * on each save: parsing twice took a tenth of a compile.
 */
let recent = new Map<string, Root>();

/** The tree of a body, parsed once while it is in use. It must not be changed. */
export const treeOfBody = (body: string): Root => {
  const tree = recent.get(body) ?? parseMarkdown(body);
  recent.set(body, tree);
  return tree;
};

/** Releases the trees of all other bodies. */
export const keepTrees = (bodies: ReadonlySet<string>): void => {
  recent = new Map([...recent].filter(([body]) => bodies.has(body)));
};
