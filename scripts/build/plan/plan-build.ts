import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import type { BuildRequest, Named } from '../build-request.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { sha256 } from '../publish/up-to-date.ts';
import { jobsOfShard } from '../shards/split-jobs.ts';
import { planJobs } from './plan-jobs.ts';
import type { PrintJob } from './print-jobs.ts';
import { clinicHash, type Loaded } from './read-sheets.ts';

/** What is to be made, of what. */
export type Plan = {
  loaded: Loaded<Named>;
  diagnostics: Diagnostic[];
  jobs: PrintJob[];
  clinic: Pick<Manifest['options'], 'clinicSha256' | 'profileSha256'>;
};

/** The PDFs that are asked for, of the sheets that were loaded. */
export const planBuild = async (
  { selection, clinic, shard = null }: BuildRequest,
  loaded: Loaded<Named>,
  diagnostics: Diagnostic[],
): Promise<Plan> => {
  const jobs = jobsOfShard(planJobs(loaded.handouts, selection), shard);
  const profileSha256 = sha256(JSON.stringify(loaded.clinic));
  return { loaded, diagnostics, jobs, clinic: { clinicSha256: await clinicHash(clinic), profileSha256 } };
};
