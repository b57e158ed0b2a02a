import { TIGHTNESS, type Tightness } from '../../templates/type-styles.ts';

/**
 * The loosest layout, from a tightness on, that has at most `pages` pages; or else the loosest of those with the fewest.
 */
export const loosest = async <Laid>(
  from: Tightness,
  pages: number,
  pagesOf: (laid: Laid) => number,
  layOut: (tightness: Tightness) => Promise<Laid>,
): Promise<Laid> => {
  let best = await layOut(from);
  for (const tightness of TIGHTNESS.slice(from + 1)) {
    if (pagesOf(best) <= pages) break;
    const tighter = await layOut(tightness);
    if (pagesOf(tighter) < pagesOf(best)) best = tighter;
  }
  return best;
};
