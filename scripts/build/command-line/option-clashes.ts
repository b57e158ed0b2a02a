import { isInside } from '../plan/inside.ts';
import type { BuildOptions } from './build-option-types.ts';

/** Options that concern PDFs only. */
const OF_PDFS = ['edition', 'ink', 'fillable', 'pdf-version', 'profile', 'workers'];

const formatClash = (
  { formats, shard, list, explain }: BuildOptions,
  isTyped: (name: string) => boolean,
): string | null => {
  if (!isTyped('format')) return null;
  if (list || explain) return '--format is for making sheets: leave it out';
  if (shard) return '--shard is of PDFs: make other formats in one run, without --shard';
  if (formats.includes('pdf')) return null;
  const option = OF_PDFS.find(isTyped);
  return option === undefined ? null : `--${option} is of PDFs: leave it out, or add pdf to --format`;
};

/** What two options say that do not go together; null when all is well. `isTyped` says whether an option was typed. */
export const clashOf = (options: BuildOptions, isTyped: (name: string) => boolean): string | null => {
  const { content, out, list, passages, reviews, shard, explain, requireReviewed, reviewedOnly } = options;
  const ofFormats = formatClash(options, isTyped);
  if (ofFormats !== null) return ofFormats;
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
  if (shard && !isTyped('out') && !list)
    return `--shard needs a folder of its own: --out <folder>, not ${out}`;
  if (isInside(content, out))
    return `--out ${out} lies in the content folder ${content}: choose another folder`;
  return null;
};
