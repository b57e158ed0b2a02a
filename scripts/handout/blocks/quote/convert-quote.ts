import type { Blockquote } from 'mdast';
import type { Quote } from '../../../model/handout.ts';
import type { Enclosure } from '../../../model/table-misfit.ts';
import { checkDepth } from '../../from-markdown/check-depth.ts';
import { isReportedWithin, report, type State, within } from '../../from-markdown/state.ts';
import { isGreaterThan } from '../../from-markdown/typed/check-signs.ts';

const BOXES: ReadonlySet<Enclosure> = new Set(['box', 'panel']);

const checkPlace = (node: Blockquote, state: State): void => {
  const isInBox = state.inside.some((around) => BOXES.has(around));
  if (!isInBox || isGreaterThan(node, state.file) || isReportedWithin(state.file, node)) return;
  report(state.file, node, {
    rule: 'markdown/box-content',
    found: 'quote inside of a box',
    expected: 'words without a quote around them',
    fix: 'Delete the `>`, or move the quote out of the box; for the sign itself write “more than” or `\\>`.',
  });
};

/** A quote with all its blocks; left out when it has no content on this sheet. */
export const convertQuote = (node: Blockquote, state: State): Quote[] => {
  checkDepth(node, state);
  checkPlace(node, state);
  const blocks = state.blocks(node.children, within(state, 'quote'));
  return blocks.length === 0 ? [] : [{ type: 'quote', blocks }];
};
