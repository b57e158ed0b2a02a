import type { PrintJob } from '../plan/print-jobs.ts';
import type { BuildFacts, Manifest } from './manifest.ts';
import type { Row } from './pdf-row.ts';
import { isCurrent } from './rows.ts';
import { isSameBuild } from './same-build.ts';

/** The row of a job in the manifest of an earlier build, if this build would make the same PDF; otherwise null. */
export const earlierRow = (job: PrintJob, earlier: Manifest | null, facts: BuildFacts): Row | null => {
  if (earlier === null || !isSameBuild(earlier, facts)) return null;
  return earlier.pdfs.find((row) => row.file === job.file && isCurrent(row, job)) ?? null;
};
