import { isShownAddress } from '../../../content/text/address.ts';
import type { Inline } from '../../../model/handout.ts';
import { joinNeighbours } from './join-neighbours.ts';

/** One leaf of a line: text that may change, fixed words, or a line break. */
export type Leaf = { kind: 'text' | 'fixed' | 'break'; value: string };

const isAddress = (inline: Inline): boolean =>
  inline.type === 'link' &&
  inline.children.length === 1 &&
  inline.children[0]?.type === 'text' &&
  isShownAddress(inline.children[0].value, inline.url);

const leavesOf = (inline: Inline): Leaf[] => {
  switch (inline.type) {
    case 'text':
      return [{ kind: 'text', value: inline.value }];
    case 'break':
      return [{ kind: 'break', value: '\n' }];
    case 'code':
      return [{ kind: 'fixed', value: inline.value }];
    case 'clinic-fact':
      return [{ kind: 'fixed', value: 'fact' }];
    case 'link':
      return isAddress(inline) ? [{ kind: 'fixed', value: inline.url }] : leaves(inline.children);
    case 'strong':
    case 'emphasis':
    case 'foreign':
      return leaves(inline.children);
  }
};

/** The leaves of a line in the order of the text. */
export const leaves = (inlines: readonly Inline[]): Leaf[] => inlines.flatMap(leavesOf);

const mergeTexts = (inlines: readonly Inline[]): Inline[] =>
  joinNeighbours(inlines, (one, other) =>
    one.type === 'text' && other.type === 'text' ? { type: 'text', value: one.value + other.value } : null,
  );

const rebuild = (inline: Inline, next: () => Leaf | undefined): Inline[] => {
  if (inline.type === 'text' || inline.type === 'break') {
    const value = next()?.value ?? '';
    if (value === '') return [];
    return inline.type === 'text' ? [{ type: 'text', value }] : [inline];
  }
  if (!('children' in inline) || isAddress(inline)) {
    next();
    return [inline];
  }
  const children = mergeTexts(inline.children.flatMap((child) => rebuild(child, next)));
  return children.length === 0 ? [] : [{ ...inline, children }];
};

/** The line with each of its leaves replaced; empty leaves are removed. */
export const withLeaves = (inlines: readonly Inline[], changed: readonly Leaf[]): Inline[] => {
  const queue = [...changed];
  return mergeTexts(inlines.flatMap((inline) => rebuild(inline, () => queue.shift())));
};
