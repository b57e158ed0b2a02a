import type { List as ListNode } from 'mdast';
import { isFilterName } from '../../from-markdown/passages/filters.ts';
import { type FlowContent, report, type State } from '../../from-markdown/state.ts';
import type { Numbering } from './numbering.ts';

type Token =
  | { type: 'list'; node: ListNode; isInPassage: boolean }
  /** Where a passage for some sheets begins or ends. */
  | { type: 'boundary' }
  | { type: 'other' };

const tokensOf = (nodes: readonly FlowContent[], isInPassage = false): Token[] =>
  nodes.flatMap((node): Token[] => {
    if (node.type === 'definition') return [];
    if (node.type === 'list' && node.ordered === true) return [{ type: 'list', node, isInPassage }];
    if (node.type !== 'containerDirective' || !isFilterName(node.name)) return [{ type: 'other' }];
    const boundary: Token = { type: 'boundary' };
    return [boundary, ...tokensOf(node.children, true), boundary];
  });

/** Numbered lists separated only by the colons of a passage. */
const runsOf = (tokens: readonly Token[]): ReadonlySet<Token>[] => {
  const runs: Set<Token>[] = [new Set()];
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1]?.type;
    if (token.type === 'other' || (token.type === 'list' && before === 'list')) runs.push(new Set());
    if (token.type === 'list') runs.at(-1)?.add(token);
  }
  return runs;
};

/** The lists that follow another around a passage: at least one of them is on every sheet. */
const followersIn = (tokens: readonly Token[]): ReadonlySet<Token> => {
  const runs = runsOf(tokens).filter((run) =>
    [...run].some((token) => token.type === 'list' && !token.isInPassage),
  );
  return new Set(runs.flatMap((run) => [...run].slice(1)));
};

/** A numbered list, the lists it continues, and the number expected next if its own is different. */
type NumberedList = { node: ListNode; numbering: Numbering; gap: number | null };

const numbered = (nodes: readonly FlowContent[]): NumberedList[] => {
  const tokens = tokensOf(nodes);
  const followers = followersIn(tokens);
  let [numbering, ends]: [Numbering, Set<number>] = [{ first: 1, next: null }, new Set()];
  return tokens.flatMap((token) => {
    if (token.type !== 'list') return [];
    const { node } = token;
    const start = node.start ?? 1;
    const last = Math.max(0, ...ends);
    const goesOn = ends.has(start - 1) || (start === 1 && ends.size > 0 && followers.has(token));
    const gap = !goesOn && ends.size > 0 && followers.has(token) ? last + 1 : null;
    if (!goesOn && gap === null) [numbering, ends] = [{ first: start, next: null }, new Set()];
    const end = (gap ?? (start === 1 && goesOn ? last + 1 : start)) - 1 + node.children.length;
    ends = token.isInPassage ? ends.add(end) : new Set([end]);
    return [{ node, numbering, gap }];
  });
};

/**
 * Finds numbered lists that continue one another, across conditional passages: a list continues where its
 * first number follows the last step that a sheet may have before it, or where it begins at 1 right before or
 * after a passage.
 */
export const numberLists = (nodes: readonly FlowContent[]): ReadonlyMap<ListNode, Numbering> =>
  new Map(numbered(nodes).map(({ node, numbering }) => [node, numbering]));

/** Records a list around a passage whose first number follows none of those before it: a step would seem to be missing. */
export const checkGaps = (nodes: readonly FlowContent[], { file }: State): void => {
  for (const { node, gap } of numbered(nodes))
    if (gap !== null)
      report(file, node, {
        rule: 'markdown/list-number',
        found: `number ${node.start ?? 1}, expected ${gap}`,
        expected: 'steps that go on with the next number before, in and after a passage',
        fix: `Write ${gap}, or 1 in each part; put a paragraph between two lists.`,
      });
};

/** The number of the first of several steps of a list on a sheet; the numbering continues after them. */
export const takeNumbers = (numbering: Numbering | undefined, node: ListNode, steps: number): number => {
  const start = numbering?.next ?? numbering?.first ?? node.start ?? 1;
  if (numbering !== undefined) numbering.next = start + steps;
  return start;
};
