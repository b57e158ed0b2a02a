import type { BoxNode } from './box-node.ts';
import { createFlow, type EarlyEnds, type FilledPage, type FlowPage, flagsOf } from './flow.ts';
import { flawOf } from './page-flaws.ts';
import { allParts, type PlacedPart, placedParts, reachOf } from './placed-parts.ts';

/** Minimum fill of a page that is broken early. */
const MIN_KEPT = 0.5;
/** Number of ends tried for one page. */
const MAX_TRIED = 24;
/** The part of a page that a box which should stay whole may leave blank before it. */
const MAX_BLANK = 1 / 3;

const startsBlock = ({ node, isFirst, depth }: PlacedPart): boolean =>
  isFirst && node !== undefined && (depth === 0 || flagsOf(node).wrap === false);

/** Heights at which a page may end earlier, the lowest first: above sections, and above boxes that are never parted. */
const earlierEnds = ({ placed }: FilledPage, height: number): number[][] => {
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
  return [tops(true), tops(false)].map((ends) => ends.slice(0, MAX_TRIED));
};

const costOf = (pages: readonly FilledPage[], height: number): number =>
  pages.reduce((sum, page, index) => sum + flawOf(page, height, index === pages.length - 1), 0);

type Breaks = { pages: FilledPage[]; ends: EarlyEnds; cost: number };

/** Boxes on pages, where the one before a page that would look bad ends earlier: above a section or, if that does not help, above a box that is never parted. */
const breaksOf = (all: readonly BoxNode[], height: number, parted: ReadonlySet<BoxNode>): Breaks => {
  const flow = createFlow(all, height, height, (node) => parted.has(node));
  const breaksWith = (ends: EarlyEnds): Breaks => {
    const pages = flow(ends);
    return { pages, ends, cost: costOf(pages, height) };
  };
  const better = (best: Breaks, index: number): Breaks => {
    const [page, before] = [best.pages[index], best.pages[index - 1]];
    if (!page || !before || flawOf(page, height, index === best.pages.length - 1) === 0) return best;
    const bestOf = (ends: readonly number[]): Breaks =>
      ends.reduce((found, end) => {
        const tried = breaksWith(new Map(best.ends).set(index - 1, end));
        return tried.pages.length <= found.pages.length && tried.cost < found.cost ? tried : found;
      }, best);
    const [sections = [], boxes = []] = earlierEnds(before, height);
    const aboveSection = bestOf(sections);
    return aboveSection === best ? bestOf(boxes) : aboveSection;
  };
  let best = breaksWith(new Map());
  for (let index = 1; index < best.pages.length; index += 1) best = better(best, index);
  return best;
};

/** The boxes in the section that a page begins with that stay whole where there is room. */
const firstWholes = ({ placed }: FilledPage): BoxNode[] =>
  placedParts(placed)
    .filter(({ bottom, top }) => bottom > top)
    .slice(0, 1)
    .flatMap(allParts)
    .flatMap(({ node, isFirst }) => (node && isFirst && flagsOf(node).wholeIfRoom ? [node] : []));

/** Those that leave much of the page before them blank. */
const costlyWholes = ({ pages }: Breaks, height: number): BoxNode[] =>
  pages.slice(1).flatMap((page, index) => {
    const before = pages[index];
    if (!before || reachOf(placedParts(before.placed)) >= height * (1 - MAX_BLANK)) return [];
    return firstWholes(page);
  });

/**
 * Boxes on as few pages as they need, `height` points each. Where a page would look bad, the one before it ends earlier, and where a box
 * that should stay whole would leave much of a page blank, it is parted.
 */
export const pagesOf = (boxes: readonly BoxNode[], height: number): FlowPage[] => {
  let best = breaksOf(boxes, height, new Set());
  let parted: ReadonlySet<BoxNode> = new Set();
  for (const node of costlyWholes(best, height)) {
    const tried = breaksOf(boxes, height, new Set([...parted, node]));
    if (tried.pages.length > best.pages.length || tried.cost > best.cost) continue;
    parted = new Set([...parted, node]);
    best = tried;
  }
  return best.pages.map((page, index) => ({
    boxes: page.boxes,
    flaw: flawOf(page, height, index === best.pages.length - 1),
  }));
};
