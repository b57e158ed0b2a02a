import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { nameSome } from '../../handout/text/name-some.ts';
import { isCurrent } from '../manifest/rows.ts';
import type { PrintJob } from '../plan/print-jobs.ts';
import type { ShardFolder } from './read-shard-folder.ts';
import { printShard } from './shard.ts';
import { shardError } from './shard-error.ts';
import { splitJobs } from './split-jobs.ts';

const NAMED = 8;
const ONE_COMMIT =
  'Build all shards from one commit, and merge them with it and the same --only, --lang and --edition.';

const listed = (files: readonly string[]): string => nameSome(files, NAMED);

const otherParts = (shards: readonly ShardFolder[], parts: number): Diagnostic[] =>
  shards
    .filter(({ shard }) => shard.of !== parts)
    .map(({ folder, shard }) =>
      shardError(folder, 'other-parts', {
        found: `shard ${printShard(shard)}`,
        expected: `a shard of ${parts}, as in ${shards[0]?.folder}`,
        fix: 'Merge the shards of one build only.',
      }),
    );

/** PDFs that are in two folders. */
const doubled = (shards: readonly ShardFolder[]): Diagnostic[] => {
  const holder = new Map<string, string>();
  return shards.flatMap(({ folder, manifest }) => {
    const twice = manifest.pdfs.map(({ file }) => file).filter((file) => holder.has(file));
    const others = [...new Set(twice.map((file) => holder.get(file)))];
    for (const { file } of manifest.pdfs) if (!holder.has(file)) holder.set(file, folder);
    if (twice.length === 0) return [];
    const found = `PDFs that ${others.join(' and ')} has too: ${listed(twice)}`;
    return [
      shardError(folder, 'doubled', {
        found,
        expected: 'each PDF in one folder',
        fix: 'Name each shard once.',
      }),
    ];
  });
};

/**
 * PDFs of the plan that are in no folder, reported for the folder that should have them or, when its shard is
 * missing, for the first.
 */
const missing = (shards: readonly ShardFolder[], jobs: readonly PrintJob[], parts: number): Diagnostic[] => {
  const held = new Set(shards.flatMap(({ manifest }) => manifest.pdfs.map(({ file }) => file)));
  return splitJobs(jobs, parts).flatMap((part, index) => {
    const files = part.map(({ file }) => file).filter((file) => !held.has(file));
    const own = shards.find(({ shard }) => shard.index === index + 1);
    if (files.length === 0 && own !== undefined) return [];
    const name = printShard({ index: index + 1, of: parts });
    const found =
      own === undefined ? `no folder with shard ${name}` : `PDFs that are missing: ${listed(files)}`;
    const expected = own === undefined ? `its PDFs: ${listed(files)}` : `all that shard ${name} makes`;
    const fix = own === undefined ? `Build shard ${name} and name its folder.` : ONE_COMMIT;
    return [
      shardError(own?.folder ?? '.', own === undefined ? 'no-shard' : 'missing', { found, expected, fix }),
    ];
  });
};

/** PDFs that are not in the plan, and those built from other content. */
const different = ({ folder, manifest }: ShardFolder, jobs: ReadonlyMap<string, PrintJob>): Diagnostic[] => {
  const foreign = manifest.pdfs.filter(({ file }) => !jobs.has(file)).map(({ file }) => file);
  const old = manifest.pdfs.filter((row) => {
    const job = jobs.get(row.file);
    return job !== undefined && !isCurrent(row, job);
  });
  const diagnostic = (rule: string, files: string[], found: string, expected: string): Diagnostic[] =>
    files.length === 0
      ? []
      : [shardError(folder, rule, { found: `${found}: ${listed(files)}`, expected, fix: ONE_COMMIT })];
  return [
    ...diagnostic('foreign', foreign, 'PDFs that are not in the plan', 'PDFs of this plan only'),
    ...diagnostic(
      'different',
      old.map(({ file }) => file),
      'PDFs built from different content',
      'PDFs of this content',
    ),
  ];
};

/**
 * Errors of shards whose union is not exactly the plan: missing, duplicate, foreign and different PDFs, each
 * by name.
 */
export const comparePlan = (shards: readonly ShardFolder[], jobs: readonly PrintJob[]): Diagnostic[] => {
  const parts = shards[0]?.shard.of ?? 0;
  const strangers = otherParts(shards, parts);
  if (strangers.length > 0) return strangers;
  const byFile = new Map(jobs.map((job) => [job.file, job]));
  return [
    ...doubled(shards),
    ...missing(shards, jobs, parts),
    ...shards.flatMap((shard) => different(shard, byFile)),
  ];
};
