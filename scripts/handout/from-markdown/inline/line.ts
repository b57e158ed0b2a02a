import type { PhrasingContent } from 'mdast';
import type { Inline } from '../../../model/handout.ts';
import type { State } from '../state.ts';
import { curlyQuotes } from './curly-quotes.ts';
import { leaves, withLeaves } from './leaves.ts';
import { tidySpaces } from './tidy-spaces.ts';

/** The words of a paragraph, heading, cell or label, with single spaces and curly quotes. */
export const lineOf = (nodes: readonly PhrasingContent[], state: State): Inline[] => {
  const line = state.inlines(nodes, state);
  return withLeaves(line, curlyQuotes(tidySpaces(leaves(line)), state.audience.locale.typography));
};
