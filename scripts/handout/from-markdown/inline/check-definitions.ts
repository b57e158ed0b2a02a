import type { Definition, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { report, type State } from '../state.ts';

const namesUsed = (body: Root): Set<string> => {
  const used = new Set<string>();
  visit(body, ['linkReference', 'imageReference'], (node) => {
    if ('identifier' in node) used.add(String(node.identifier).toUpperCase());
  });
  return used;
};

const refuse = (node: Definition, state: State): void => {
  const label = (node.label ?? node.identifier).replaceAll(/\s+/gu, ' ');
  report(state.file, node, {
    rule: 'markdown/unused-definition',
    found: `link definition \`[${label}]:\` that no link uses; it would not be printed`,
    expected: 'words, or a definition with a link to it',
    fix: `Write \`\\[${label}]:\` if these are words, or delete the line.`,
  });
};

/**
 * Records each unused link definition, since nothing of it is printed. A used one is checked with its link.
 */
export const checkDefinitions = (body: Root, state: State): void => {
  const used = namesUsed(body);
  visit(body, 'definition', (node) => {
    const name = node.identifier.toUpperCase();
    if (!used.has(name) || state.definitions.get(name) !== node) refuse(node, state);
  });
};
