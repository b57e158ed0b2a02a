import type { LeafDirective } from 'mdast-util-directive';
import type { Figure } from '../../../model/handout.ts';
import type { ReadDirective } from '../../from-markdown/directives/read-directive.ts';
import { lineOf } from '../../from-markdown/inline/line.ts';
import type { State } from '../../from-markdown/state.ts';
import { figureNamed } from './figure-named.ts';

/** A drawing with its caption. */
export const convertFigure = (node: LeafDirective, directive: ReadDirective, state: State): Figure[] => {
  const name = figureNamed(directive.attribute('name').trim(), directive.placeOf('name'), state);
  const caption = lineOf(node.children, state);
  return name === null ? [] : [{ type: 'figure', name, caption }];
};
