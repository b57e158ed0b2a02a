import type { Block, ListItem } from '../../../model/handout.ts';

type NumberedSteps = { start: number; items: readonly ListItem[] };

/** The steps of a block that contains nothing else: those of one cancer type are labelled individually. */
const stepsOf = (block: Block): NumberedSteps | null => {
  if (block.type === 'list') return block.ordered ? block : null;
  const [only, ...rest] = block.type === 'group' ? block.blocks : [];
  if (block.type !== 'group' || only?.type !== 'list' || !only.ordered || rest.length > 0) return null;
  const items = only.items.map((item) => ({ ...item, appliesTo: item.appliesTo ?? block.label }));
  return { start: only.start, items };
};

/** Merges two blocks of numbered steps, if the numbers of the second continue the first; otherwise null. */
export const joinSteps = (one: Block, next: Block): Block | null => {
  const [first, second] = [stepsOf(one), stepsOf(next)];
  if (first === null || second?.start !== first.start + first.items.length) return null;
  return { type: 'list', ordered: true, start: first.start, items: [...first.items, ...second.items] };
};
