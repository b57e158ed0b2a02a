import { isDeepStrictEqual as isSame } from 'node:util';
import type { Job } from '../../render/job.ts';
import { ingredientsOf, type Tools } from './ingredients.ts';
import { type Made, readLatest } from './latest.ts';

/**
 * Looks whether the PDF in a job's place is what the job would make: it was last made from the very same things, and its bytes
 * are still those. Gives what is known of it, else null.
 */
export const upToDateSheets =
  (folder: string, tools: Tools, hashOf: (file: string) => Promise<string | null>) =>
  async (job: Job, file: string): Promise<Made | null> => {
    const latest = await readLatest(folder, job);
    if (latest?.made === undefined || !isSame(latest.ingredients, ingredientsOf(job, tools))) return null;
    return (await hashOf(file)) === latest.made.sha256 ? latest.made : null;
  };
