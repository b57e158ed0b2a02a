import { isInside } from '../plan/inside.ts';
import type { BuildOptions } from './build-option-types.ts';

/** What two options say that do not go together; null when all is well. `hasOut` says whether the output folder was typed. */
export const clashOf = (
  { content, out, list, passages, reviews, shard, explain, requireReviewed, reviewedOnly }: BuildOptions,
  hasOut: boolean,
): string | null => {
  if (passages && !list) return '--passages goes with --list: --list --passages';
  if (reviews && !list) return '--reviews goes with --list: --list --reviews';
  if (reviews && passages) return '--passages and --reviews are two lists: ask for one';
  if ((passages || reviews) && shard)
    return `--${passages ? 'passages' : 'reviews'} are of whole sheets: leave --shard out`;
  if (requireReviewed && (list || explain)) return '--require-reviewed is for making sheets: leave it out';
  if (reviewedOnly && (list || explain)) return '--reviewed-only is for making sheets: leave it out';
  if (reviewedOnly && requireReviewed)
    return '--reviewed-only leaves drafts out and --require-reviewed refuses them: choose one';
  if (reviewedOnly && shard) return '--reviewed-only is of whole sheets: leave --shard out';
  if (explain && shard) return '--explain is of whole sheets: leave --shard out';
  if (shard && !hasOut && !list) return `--shard needs a folder of its own: --out <folder>, not ${out}`;
  if (isInside(content, out))
    return `--out ${out} lies in the content folder ${content}: choose another folder`;
  return null;
};
