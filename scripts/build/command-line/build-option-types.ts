import type { Format } from '../../model/formats.ts';
import type { Ink } from '../../model/handout.ts';
import type { Selection } from '../plan/selection.ts';
import type { Shard } from '../shards/shard.ts';
import type { CommonOptions } from './parse-arguments.ts';

/** What the person at the keyboard asks of a build. */
export type BuildOptions = CommonOptions & {
  selection: Selection;
  /** The formats to make, each once. */
  formats: readonly Format[];
  /** Null: the ink of the clinic profile. */
  ink: Ink | null;
  /** File of a clinic profile; null means the default one. */
  clinic: string | null;
  out: string;
  version: string;
  /** How many sheets to make at once; null fits the machine. */
  workers: number | null;
  /** The part of the plan to build; null for all of it. */
  shard: Shard | null;
  /** Take sheets that an earlier build made from the same things. */
  cache: boolean;
  /** Make all again and say where the time goes. */
  profile: boolean;
  /** Refuse drafts and overdue sheets among those asked for. */
  requireReviewed: boolean;
  /** Make the reviewed sheets among those asked for, and leave drafts and overdue ones out. */
  reviewedOnly: boolean;
  /** Say why the sheets asked for would be made again, and make none. */
  explain: boolean;
  /** Print which sheets there are, and with `passages` where each passage goes, without rendering. */
  list: boolean;
  passages: boolean;
  /** With `list`: print how each sheet stands. */
  reviews: boolean;
};
