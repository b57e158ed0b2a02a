import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { report, type State } from '../state.ts';

/** Whether a heading is underlined instead of starting with `#`. */
export const isUnderlined = ({ position }: Heading): boolean => position?.start.line !== position?.end.line;

/** Records each paragraph that a line of `---` or `===` under it turns into a heading; only `#` may. */
export const checkUnderlined = (body: Root, state: State): void => {
  visit(body, 'heading', (node) => {
    if (!isUnderlined(node)) return;
    report(state.file, node, {
      rule: 'markdown/underlined-heading',
      found: 'words that the line of `-` or `=` below them makes a heading',
      expected: 'a heading that starts with `## ` or `### `',
      fix: 'Leave a line empty between them for a rule (`---`), or delete the line; write a heading with `## `.',
    });
  });
};
