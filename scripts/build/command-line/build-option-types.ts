import type { Format } from '../../model/formats.ts';
import type { Ink } from '../../model/handout.ts';
import type { Selection } from '../plan/selection.ts';
import type { Shard } from '../shards/shard.ts';
import type { CommonOptions } from './parse-arguments.ts';

/** Options of `handouts build`. */
export type BuildOptions = CommonOptions & {
  selection: Selection;
  /** Formats to build, without duplicates. */
  formats: readonly Format[];
  /** Null: the ink of the clinic profile. */
  ink: Ink | null;
  /** File of a clinic profile; null means the default one. */
  clinic: string | null;
  out: string;
  version: string;
  /** Number of worker processes; null: by cores and memory. */
  workers: number | null;
  /** The part of the plan to build; null for all of it. */
  shard: Shard | null;
  /** Reuse sheets of an earlier build with the same inputs. */
  cache: boolean;
  /** Rebuild everything and report where the time goes. */
  profile: boolean;
  /** Fail when a requested sheet is a draft or overdue. */
  requireReviewed: boolean;
  /** Build only the requested sheets that are reviewed; leave out drafts and overdue ones. */
  reviewedOnly: boolean;
  /** Explain why each requested sheet would be rebuilt; builds nothing. */
  explain: boolean;
  /** List the sheets without building them, or with `passages` which sheets each passage reaches. */
  list: boolean;
  passages: boolean;
  /** With `list`: print the review state of each sheet. */
  reviews: boolean;
};
