import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { State } from '../state.ts';
import { checkEmphasis } from './check-emphasis.ts';
import { checkBullet, checkLineMarks } from './check-line-marks.ts';
import { checkIndent, checkMarks } from './check-lists.ts';
import { checkSign } from './check-signs.ts';
import { checkSourceMarks } from './check-source-marks.ts';
import { checkRule, checkTableRows } from './check-table-rows.ts';
import { checkSpaces, checkWords } from './check-words.ts';

/**
 * Records source text that would be printed differently: signs taken for marks, and marks taken for words.
 */
export const checkTyped = (body: Root, state: State): void => {
  visit(body, (node, index, around) => {
    if (around === undefined || index === undefined) return;
    if (node.type === 'paragraph') {
      checkLineMarks(node, index, around, state);
      checkTableRows(node, state);
      checkSpaces(node, state);
    }
    if (node.type === 'thematicBreak') checkRule(node, state);
    if (node.type === 'tableCell' || node.type === 'heading') checkBullet(node, state);
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
      checkSourceMarks(node, state);
    if (node.type === 'emphasis' || node.type === 'strong') checkEmphasis(node, around, state);
    if (node.type === 'blockquote' || node.type === 'list') checkSign(node, index, around, state);
    if (node.type === 'blockquote' || node.type === 'listItem') checkWords(node, state);
    if (node.type === 'list') checkMarks(node, state);
    checkIndent(node, index, around, state);
  });
};
