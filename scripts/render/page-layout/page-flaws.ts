import { type FilledPage, flagsOf } from './flow.ts';
import { type PlacedPart, placedParts, reachOf } from './placed-parts.ts';

/** The share of a page that must be filled: less looks as if something were missing. */
const MIN_FILLED = 2 / 3;
/** The same for the last page, which may be shorter. */
const MIN_FILLED_LAST = 0.3;
/** Weight of a flaw, relative to an empty page, which is 1. */
const FOLLOWS_ALONE = 0.5;

const hasContent = ({ node, parts }: PlacedPart): boolean =>
  parts.length > 0 ? parts.some(hasContent) : node?.set !== undefined || (node?.children.length ?? 0) > 0;

/** Whether the content begins with something that belongs to what is above it. */
const beginsWithFollower = (parts: readonly PlacedPart[]): boolean => {
  const first = parts.find(hasContent);
  if (first === undefined) return false;
  const follows = first.isFirst && first.node !== undefined && flagsOf(first.node).keepWithPrevious === true;
  return follows || beginsWithFollower(first.parts);
};

/** Whether a page has nothing but the continuation of a box that should not be alone. */
const isTail = (parts: readonly PlacedPart[]): boolean => {
  const [only, ...others] = parts.filter(hasContent);
  if (only === undefined || others.length > 0) return false;
  const isAlone = !only.isFirst && only.node !== undefined && flagsOf(only.node).neverAlone === true;
  return isAlone || isTail(only.parts);
};

/**
 * Penalty of a page, from 0: it is mostly blank, begins with content of the page before, or has only the end
 * of a list.
 */
export const flawOf = ({ placed }: FilledPage, height: number, isLast: boolean): number => {
  const parts = placedParts(placed);
  const lack = (isLast ? MIN_FILLED_LAST : MIN_FILLED) - reachOf(parts) / height;
  const alone = beginsWithFollower(parts) || isTail(parts) ? FOLLOWS_ALONE : 0;
  return Math.max(0, lack) + alone;
};
