import { join } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { MANIFEST } from '../publish/folder.ts';

/** An error of a shard's folder, reported for its manifest; the folder as typed. */
export const shardError = (
  folder: string,
  rule: string,
  { found, expected, fix }: Pick<Diagnostic, 'found' | 'expected' | 'fix'>,
): Diagnostic => ({
  file: join(folder, MANIFEST),
  line: 1,
  column: 1,
  rule: `shards/${rule}`,
  severity: 'error',
  found,
  expected,
  fix,
});
