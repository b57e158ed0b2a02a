import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { Handout } from '../../model/handout.ts';
import type { SheetKey } from '../../model/sheet-key.ts';
import type { BuildRequest } from '../build-request.ts';
import { profileHash } from '../manifest/input-hashes.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { jobsOfShard } from '../shards/split-jobs.ts';
import { planJobs } from './plan-jobs.ts';
import type { PrintJob } from './print-jobs.ts';
import { clinicHash, type LoadedContent } from './read-sheets.ts';
import { asksFor } from './selection.ts';

/** What is built, and from what. */
export type BuildPlan = {
  loaded: LoadedContent<SheetKey>;
  diagnostics: Diagnostic[];
  sheets: Handout[];
  jobs: PrintJob[];
  clinic: Pick<Manifest['options'], 'clinicSha256' | 'profileSha256'>;
};

/** The requested sheets and PDFs among those that were loaded. */
export const planBuild = async (
  { selection, clinic, shard = null, formats = ['pdf'] }: BuildRequest,
  loaded: LoadedContent<SheetKey>,
  diagnostics: Diagnostic[],
): Promise<BuildPlan> => {
  const hasPdfs = formats.includes('pdf');
  const jobs = hasPdfs ? jobsOfShard(planJobs(loaded.handouts, selection), shard) : [];
  const sheets = loaded.handouts.filter((handout) => asksFor(selection, handout));
  const profileSha256 = profileHash(loaded.clinic);
  return {
    loaded,
    diagnostics,
    sheets,
    jobs,
    clinic: { clinicSha256: await clinicHash(clinic), profileSha256 },
  };
};
