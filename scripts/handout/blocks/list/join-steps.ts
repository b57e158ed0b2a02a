import type { Block, ListItem } from '../../../model/handout.ts';

type NumberedSteps = { start: number; items: readonly ListItem[] };

/** The steps that a block holds and nothing else: those of one cancer type are named after it, each by itself. */
const stepsOf = (block: Block): NumberedSteps | null => {
  if (block.type === 'list') return block.ordered ? block : null;
  const [only, ...rest] = block.type === 'group' ? block.blocks : [];
  if (block.type !== 'group' || only?.type !== 'list' || !only.ordered || rest.length > 0) return null;
  const items = only.items.map((item) => ({ ...item, appliesTo: item.appliesTo ?? block.label }));
  return { start: only.start, items };
};

/** Two blocks of numbered steps as one list, where the numbers of the second go on from the first; else null. */
export const joinSteps = (one: Block, next: Block): Block | null => {
  const [first, second] = [stepsOf(one), stepsOf(next)];
  if (first === null || second?.start !== first.start + first.items.length) return null;
  return { type: 'list', ordered: true, start: first.start, items: [...first.items, ...second.items] };
};
