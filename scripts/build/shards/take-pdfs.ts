import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Row } from '../manifest/pdf-row.ts';
import { attempt } from '../publish/output-error.ts';
import { isPlainFile, sha256 } from '../publish/up-to-date.ts';
import type { Output } from '../publish/write-output.ts';
import type { ShardFolder } from './read-shard-folder.ts';
import { shardError } from './shard-error.ts';

const problemOf = (
  folder: string,
  { file, bytes, sha256: hash }: Row,
  found: Buffer | null,
): Diagnostic | null => {
  if (found !== null && found.length === bytes && sha256(found) === hash) return null;
  return shardError(folder, 'damaged', {
    found: `${file} ${found === null ? 'is missing' : `has ${found.length} bytes with SHA-256 ${sha256(found)}`}`,
    expected: `${bytes} bytes with SHA-256 ${hash}`,
    fix: 'Copy the folder of this shard again, or build it again.',
  });
};

const takePdf = async (folder: string, row: Row, { stage }: Pick<Output, 'stage'>): Promise<Diagnostic[]> => {
  const isThere = await isPlainFile(folder, row.file);
  const path = join(folder, row.file);
  const bytes = isThere ? await attempt(`Cannot read ${path}`, () => readFile(path)) : null;
  const problem = problemOf(folder, row, bytes);
  if (problem !== null) return [problem];
  if (bytes !== null) await stage(row.file, bytes);
  return [];
};

/**
 * Copies the PDFs of shards into staging, one at a time, each checked against its hash; returns an error for
 * each that does not match its manifest. Throws the signal's reason when aborted.
 */
export const takePdfs = async (
  shards: readonly ShardFolder[],
  output: Pick<Output, 'stage'>,
  signal: AbortSignal,
): Promise<Diagnostic[]> => {
  const diagnostics: Diagnostic[] = [];
  for (const { folder, manifest } of shards)
    for (const row of manifest.pdfs) {
      signal.throwIfAborted();
      diagnostics.push(...(await takePdf(folder, row, output)));
    }
  return diagnostics;
};
