import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { isOutputError } from '../publish/output-error.ts';
import { readEarlier } from '../publish/previous-output.ts';
import { readShard, type Shard } from './shard.ts';
import { shardError } from './shard-error.ts';

/** The output of one shard; `folder` as typed. */
export type ShardFolder = { folder: string; shard: Shard; manifest: Manifest };

const BUILD_SHARD_AGAIN =
  'Build this shard again into an empty folder: npm run build:pdfs -- --shard <i/n> --out <folder>.';

const notShard = (folder: string, found: string): Diagnostic =>
  shardError(folder, 'not-a-shard', {
    found,
    expected: 'the manifest of one finished shard',
    fix: BUILD_SHARD_AGAIN,
  });

/** Reads the folder of a shard; an error when it is not a finished shard. */
export const readShardFolder = async (folder: string): Promise<ShardFolder | Diagnostic> => {
  const { manifest, isWhole } = await readEarlier(folder).catch((error) => {
    if (isOutputError(error)) return { manifest: null, isWhole: false };
    throw error;
  });
  if (manifest === null || !isWhole) return notShard(folder, 'no manifest of a finished build');
  const { shard: name } = manifest.options;
  const shard = name === null ? null : readShard(name);
  if (shard === null)
    return notShard(folder, name === null ? 'a full build, not a shard' : `an invalid shard, ${name}`);
  const { stale = [] } = manifest;
  if (stale.length > 0) return notShard(folder, `PDFs of another build (${stale.length})`);
  return { folder, shard, manifest };
};
