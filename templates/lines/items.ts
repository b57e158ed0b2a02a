import type { ListItem } from '../../scripts/model/handout.ts';
import type { LinearContext } from './block-writer.ts';
import { indented, item, type Line } from './line.ts';

type ItemContext = Pick<LinearContext, 'linesOf' | 'phrases'>;

const oneItem = (
  { appliesTo, blocks }: ListItem,
  marker: string,
  { linesOf, phrases }: ItemContext,
): Line[] => {
  const [first, ...rest] = linesOf(blocks);
  const label = appliesTo === null ? '' : phrases.forCancer(appliesTo);
  if (first?.type !== 'paragraph') return [item(label, marker), ...indented(first ? [first, ...rest] : [])];
  const words = label === '' ? first.words : `${label} ${first.words}`;
  return [item(words, marker), ...indented(rest)];
};

/** The lines of list items: the first paragraph of each next to its marker, the rest below it. */
export const itemLines = (
  items: readonly ListItem[],
  markerOf: (index: number) => string,
  inner: ItemContext,
): Line[] => items.flatMap((one, index) => oneItem(one, markerOf(index), inner));
