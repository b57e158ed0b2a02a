import type { Directives } from 'mdast-util-directive';
import { nearest } from '../../diagnostics/nearest.ts';

const COLONS = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

/** Number of colons of a directive; boxes may have more. */
export const colonsOf = (node: Directives): number => COLONS[node.type].length;

/** A directive as written in the source, such as `:::only`. */
export const asWritten = (node: Directives): string => `\`${COLONS[node.type]}${node.name}\``;

/** "Did you mean …? " with the known word nearest to a misspelt one; empty when none is near. */
export const didYouMean = (word: string, known: Iterable<string>): string => {
  const near = nearest(word, known);
  return near === null ? '' : `Did you mean \`${near}\`? `;
};
