import type { ContainerDirective } from 'mdast-util-directive';
import type { Panels } from '../../../model/handout.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import { checkHeadingWords } from '../../from-markdown/sections/headings.ts';
import { report, type State, within } from '../../from-markdown/state.ts';
import { figureNamed } from '../figure/figure-named.ts';

const refuseHeading = (node: ContainerDirective, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/box-content',
    found: '`:::panel` that does not start with its heading',
    expected: '`### Words` first in the panel',
    fix: 'Give the panel a heading of level 3.',
  });

/** One panel of a story in pictures, under a heading of level 3. */
export const convertPanel = (node: ContainerDirective, directive: ReadDirective, state: State): Panels[] => {
  const name = figureNamed(directive.attribute('figure').trim(), directive.placeOf('figure'), state);
  const [first, ...rest] = node.children;
  if (first?.type !== 'heading' || first.depth !== 3) {
    refuseHeading(node, state);
    state.blocks(node.children, within(state, 'panel'));
    return [];
  }
  checkHeadingWords(first, state);
  state.findings.level = 3;
  const heading = lineOf(first.children, state);
  const blocks = state.blocks(rest, within(state, 'panel'));
  return name === null ? [] : [{ type: 'panels', panels: [{ figure: name, heading, blocks }] }];
};
