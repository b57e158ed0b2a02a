import { earlierRow } from '../manifest/earlier-row.ts';
import type { BuildFacts } from '../manifest/manifest.ts';
import type { PrintJob } from '../plan/print-jobs.ts';
import { sha256 } from '../publish/up-to-date.ts';
import type { Output } from '../publish/write-output.ts';

/** The PDF from an earlier build, if this build would make the same one; otherwise null. */
export const earlierPdf = async (
  job: PrintJob,
  { earlier, read }: Pick<Output, 'earlier' | 'read'>,
  facts: BuildFacts,
): Promise<Uint8Array | null> => {
  const row = earlierRow(job, earlier.manifest, facts);
  const bytes = row === null ? null : await read(row.file);
  return bytes !== null && sha256(bytes) === row?.sha256 ? bytes : null;
};
