import { join } from 'node:path';
import { changesFiles } from '../changes/changes-folder.ts';
import { readChanges } from '../changes/read-changes.ts';
import type { GitHub } from './ask-github.ts';
import type { Site } from './catalogues.ts';

/** The workflow that builds a pull request, and the artifact it leaves. */
const PREVIEW = { workflow: 'preview.yml', artifact: 'preview' } as const;

/** Most pull requests that are shown. */
const MOST = 20;

/** A pull request that is shown, or why it is not. */
export type Preview = { number: number; head: string; files: Site } | { number: number; why: string };

/**
 * The open pull requests whose newest state was built. Which run belongs to which pull request is GitHub's own word; what the
 * run left may come from anybody, and is read as data alone.
 */
export const fetchPreviews = async (gitHub: GitHub, folder: string, website: string): Promise<Preview[]> => {
  const runs = await gitHub.runsOf(PREVIEW.workflow);
  const previews: Preview[] = [];
  for (const { number, headRefOid } of (await gitHub.pullRequests()).slice(0, MOST)) {
    const run = runs.find(({ headSha }) => headSha === headRefOid);
    if (run === undefined) continue;
    const into = join(folder, String(number));
    const isThere = await gitHub.downloadRun(run.databaseId, PREVIEW.artifact, into);
    const read = isThere ? await readChanges(into) : 'its preview is no longer kept';
    const title = `Pull request ${number}`;
    const address = `${website}/preview/${number}/`;
    previews.push(
      typeof read === 'string'
        ? { number, why: read }
        : { number, head: headRefOid, files: changesFiles(read, { title, address }) },
    );
  }
  return previews;
};
