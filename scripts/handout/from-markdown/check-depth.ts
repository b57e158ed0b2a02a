import type { Blockquote, List } from 'mdast';
import type { State } from './state.ts';
import { unsupported } from './unsupported.ts';

/** In large print a deeper list would leave no room for words. */
const MAX_LEVELS = 8;

/** Records a list or quote that is nested too deeply. */
export const checkDepth = (node: List | Blockquote, state: State): void => {
  const levels = state.inside.filter((around) => around === 'list' || around === 'quote').length;
  if (levels === MAX_LEVELS) unsupported(node, 'tooDeep', undefined, state);
};
