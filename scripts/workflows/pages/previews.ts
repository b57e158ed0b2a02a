import { join } from 'node:path';
import { changesFiles } from '../changes/changes-folder.ts';
import type { OutputComparison } from '../changes/compare-outputs.ts';
import { readChanges } from '../changes/read-changes.ts';
import type { GitHub } from './ask-github.ts';
import type { Site } from './catalogues.ts';

/** The workflow that builds a pull request, and the artifact it leaves. */
const PREVIEW = { workflow: 'preview.yml', artifact: 'preview' } as const;

/** Maximum number of pull requests shown. */
const MAX_PREVIEWS = 20;

/** Maximum packed size of a preview in bytes: pictures hardly shrink, so a small one stays small unpacked. */
const MAX_BYTES = 40 * 1024 * 1024;

/** The artifact of a run, or the reason why it is skipped. */
const read = async (gitHub: GitHub, run: number, into: string): Promise<OutputComparison | string> => {
  const bytes = await gitHub.artifactSize(run, PREVIEW.artifact);
  if (bytes === null) return 'its preview has expired';
  if (bytes > MAX_BYTES) return `its preview has ${bytes} bytes, at most ${MAX_BYTES} are read`;
  const isThere = await gitHub.downloadRun(run, PREVIEW.artifact, into);
  return isThere ? readChanges(into) : 'its preview has expired';
};

/** A shown pull request, or the reason why it is not shown. */
export type Preview = { number: number; head: string; files: Site } | { number: number; why: string };

/**
 * The open pull requests whose newest state was built. GitHub decides which run belongs to which pull
 * request; the output of a run is untrusted, and is read as data only.
 */
export const fetchPreviews = async (gitHub: GitHub, folder: string, website: string): Promise<Preview[]> => {
  const runs = await gitHub.runsOf(PREVIEW.workflow);
  const previews: Preview[] = [];
  for (const { number, headRefOid } of (await gitHub.pullRequests()).slice(0, MAX_PREVIEWS)) {
    const run = runs.find(({ headSha }) => headSha === headRefOid);
    if (run === undefined) continue;
    const into = join(folder, String(number));
    const found = await read(gitHub, run.databaseId, into);
    const title = `Pull request ${number}`;
    const address = `${website}/preview/${number}/`;
    previews.push(
      typeof found === 'string'
        ? { number, why: found }
        : { number, head: headRefOid, files: changesFiles(found, { title, address }) },
    );
  }
  return previews;
};
