import type { BoxNode } from './box-node.ts';
import { createFlow, type EarlyEnds, type FilledPage, type FlowPage, flagsOf } from './flow.ts';
import { flawOf } from './page-flaws.ts';
import { allParts, type PlacedPart, placedParts } from './placed-parts.ts';

/** Minimum fill of a page that is broken early. */
const MIN_KEPT = 0.5;
/** Number of ends tried for one page. */
const MAX_TRIED = 24;

const startsBlock = ({ node, isFirst, depth }: PlacedPart): boolean =>
  isFirst && node !== undefined && (depth === 0 || flagsOf(node).wrap === false);

/**
 * Heights at which a page may end earlier: above a section first, then above an unbreakable box; the lowest
 * first.
 */
const earlierEnds = ({ placed }: FilledPage, height: number): number[] => {
  const starts = placedParts(placed)
    .flatMap(allParts)
    .filter((part) => startsBlock(part) && part.top >= height * MIN_KEPT);
  const tops = (isSection: boolean): number[] => [
    ...new Set(
      starts
        .filter(({ depth }) => (depth === 0) === isSection)
        .map(({ top }) => top)
        .sort((one, other) => other - one),
    ),
  ];
  return [...tops(true), ...tops(false)].slice(0, MAX_TRIED);
};

const costOf = (pages: readonly FilledPage[], height: number): number =>
  pages.reduce((sum, page, index) => sum + flawOf(page, height, index === pages.length - 1), 0);

type Breaks = { pages: FilledPage[]; ends: EarlyEnds; cost: number };

/**
 * Boxes on as few pages as possible, `height` points each. Where a page would look bad, the one before it
 * ends earlier: above a section or, if that does not help, above an unbreakable box.
 */
export const pagesOf = (boxes: readonly BoxNode[], height: number): FlowPage[] => {
  const flow = createFlow(boxes, height, height);
  const breaksWith = (ends: EarlyEnds): Breaks => {
    const pages = flow(ends);
    return { pages, ends, cost: costOf(pages, height) };
  };
  const better = (best: Breaks, index: number): Breaks => {
    const [page, before] = [best.pages[index], best.pages[index - 1]];
    if (!page || !before || flawOf(page, height, index === best.pages.length - 1) === 0) return best;
    return earlierEnds(before, height).reduce((found, end) => {
      const tried = breaksWith(new Map(best.ends).set(index - 1, end));
      return tried.pages.length <= found.pages.length && tried.cost < found.cost ? tried : found;
    }, best);
  };
  let best = breaksWith(new Map());
  for (let index = 1; index < best.pages.length; index += 1) best = better(best, index);
  return best.pages.map((page, index) => ({
    boxes: page.boxes,
    flaw: flawOf(page, height, index === best.pages.length - 1),
  }));
};
