import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { Figure, FigureName, Panels } from '../../../model/handout.ts';
import { FIGURES } from '../../../model/vocabulary.ts';
import type { ReadDirective } from '../directives/read-directive.ts';
import { lineOf } from '../inline/line.ts';
import { checkHeadingWords } from '../sections/headings.ts';
import { report, type State, within } from '../state.ts';

const isFigureName = (name: string): name is FigureName => FIGURES.has(name);

const figureNamed = (name: string, place: Place, state: State): FigureName | null => {
  if (isFigureName(name)) return name;
  const near = nearest(name, FIGURES);
  report(state.file, place, {
    rule: 'handout/unknown-figure',
    found: `drawing \`${name}\``,
    expected: 'the name of a drawing of the project',
    fix: near === null ? `Known are ${[...FIGURES].join(', ')}.` : `Did you mean \`${near}\`?`,
  });
  return null;
};

/** A drawing with its caption. */
export const figure = (node: LeafDirective, directive: ReadDirective, state: State): Figure[] => {
  const name = figureNamed(directive.attribute('name').trim(), directive.placeOf('name'), state);
  const caption = lineOf(node.children, state);
  return name === null ? [] : [{ type: 'figure', name, caption }];
};

const refuseHeading = (node: ContainerDirective, state: State): void =>
  report(state.file, node, {
    rule: 'markdown/box-content',
    found: '`:::panel` that does not start with its heading',
    expected: '`### Words` first in the panel',
    fix: 'Give the panel a heading of level 3.',
  });

/** One panel of a story told in pictures, under a heading of level 3. */
export const panel = (node: ContainerDirective, directive: ReadDirective, state: State): Panels[] => {
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
