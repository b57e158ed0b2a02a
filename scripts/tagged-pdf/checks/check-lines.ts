import * as P from '@react-pdf/primitives';
import { type Mark, type Node, nodeText } from '../react-pdf/nodes.ts';
import { pathOf } from '../structure/structure.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';

const INVISIBLE = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const visible = (text: string): number => text.replace(INVISIBLE, '').length;

const shown = (node: Node): number => visible((node.lines ?? []).map(({ string }) => string).join(''));

/**
 * Visible characters of each text, over all the pages it was split on; a repeated text counts each time. A line
 * that was broken before layout has no other words to compare with: counting these too took 2 % of a
 * sheet's time (100 sheets, profiled).
 */
const charactersShown = (node: Node, count: Map<Mark, number>): Map<Mark, number> => {
  const mark = node.props?.taggedMark;
  if (node.type === P.Text && mark && nodeText(node) !== '')
    count.set(mark, (count.get(mark) ?? 0) + shown(node));
  for (const child of node.children ?? []) charactersShown(child, count);
  return count;
};

const checkNode = (node: Node, count: ReadonlyMap<Mark, number>): void => {
  const mark = node.props?.taggedMark;
  if (node.type === P.Text && mark && node.props?.render === undefined) {
    const text = nodeText(node);
    if ((count.get(mark) ?? 0) < visible(text))
      throw taggedPdfError(
        'lost-text',
        'Text whose lines were dropped',
        'Give its box the height that its lines need.',
        {
          path: pathOf(mark.owner),
          text,
        },
      );
    return;
  }
  for (const child of node.children ?? []) checkNode(child, count);
};

/**
 * Throws when react-pdf set fewer letters than a text has: it drops lines that do not fit the height of a
 * box.
 */
export const checkLines = (layout: Node): void => checkNode(layout, charactersShown(layout, new Map()));
