import { isInside } from '../plan/inside.ts';
import type { BuildOptions } from './build-option-types.ts';

/** Options that concern PDFs only. */
const OF_PDFS = ['edition', 'ink', 'fillable', 'pdf-version', 'profile', 'workers'];

const formatClash = (
  { formats, shard, list, explain }: BuildOptions,
  isTyped: (name: string) => boolean,
): string | null => {
  if (!isTyped('format')) return null;
  if (list || explain) return '--format applies to builds only: leave it out';
  if (shard) return '--shard works with PDFs only; build other formats without it';
  if (formats.includes('pdf')) return null;
  const option = OF_PDFS.find(isTyped);
  return option === undefined
    ? null
    : `--${option} applies to PDFs only: leave it out, or add pdf to --format`;
};

/** Error for conflicting options, or null. `isTyped` says whether an option was given on the command line. */
export const clashOf = (options: BuildOptions, isTyped: (name: string) => boolean): string | null => {
  const { content, out, list, passages, reviews, shard, explain, requireReviewed, reviewedOnly } = options;
  const ofFormats = formatClash(options, isTyped);
  if (ofFormats !== null) return ofFormats;
  if (passages && !list) return '--passages needs --list: --list --passages';
  if (reviews && !list) return '--reviews needs --list: --list --reviews';
  if (reviews && passages) return 'use either --passages or --reviews';
  if ((passages || reviews) && shard)
    return `--${passages ? 'passages' : 'reviews'} cannot be combined with --shard`;
  if (requireReviewed && (list || explain)) return '--require-reviewed applies to builds only: leave it out';
  if (reviewedOnly && (list || explain)) return '--reviewed-only applies to builds only: leave it out';
  if (reviewedOnly && requireReviewed)
    return '--reviewed-only leaves drafts out and --require-reviewed refuses them: choose one';
  if (reviewedOnly && shard) return '--reviewed-only cannot be combined with --shard';
  if (explain && shard) return '--explain cannot be combined with --shard';
  if (shard && !isTyped('out') && !list)
    return `--shard needs its own output folder: --out <folder>, not ${out}`;
  if (isInside(content, out))
    return `--out ${out} is inside the content folder ${content}: choose another folder`;
  return null;
};
