import { z } from 'zod';
import { createAskGh, releaseTags } from '../ask-gh.ts';
import type { RunCommand } from '../run-command.ts';

/** GitHub's command line, `gh`, as used for the pages: read-only. */
export type GitHub = {
  releases: () => Promise<string[]>;
  downloadRelease: (tag: string, pattern: string, folder: string) => Promise<boolean>;
  pullRequests: () => Promise<{ number: number; headRefOid: string }[]>;
  runsOf: (workflow: string) => Promise<{ databaseId: number; headSha: string }[]>;
  /** The zipped artifact that a run uploaded under a name; null when there is none or it has expired. */
  artifactSize: (run: number, name: string) => Promise<number | null>;
  downloadRun: (run: number, name: string, folder: string) => Promise<boolean>;
};

const pullRequests = z.array(z.object({ number: z.int().positive(), headRefOid: z.string() }));
const runs = z.array(z.object({ databaseId: z.int().positive(), headSha: z.string() }));

const artifacts = z.object({
  artifacts: z.array(z.object({ name: z.string(), size_in_bytes: z.number(), expired: z.boolean() })),
});

/** Output of `gh` for a missing or expired asset or artifact. */
const NOTHING = /no assets match|no artifact matches|no valid artifacts|has expired/i;

/** Runs `gh`; throws with its output when there is no list. */
export const askGitHub = (gh: string, runCommand: RunCommand): GitHub => {
  const list = createAskGh(gh, runCommand);
  /** Whether the download exists; throws on any other error of GitHub. */
  const fetched = async (args: string[]): Promise<boolean> => {
    const { code, text } = await runCommand(gh, args);
    if (code === 0) return true;
    if (NOTHING.test(text)) return false;
    throw new Error(`${gh} ${args.join(' ')} ended with ${code}: ${text.trim()}`);
  };
  return {
    releases: () => releaseTags(list),
    downloadRelease: (tag, pattern, folder) =>
      fetched(['release', 'download', tag, '--pattern', pattern, '--dir', folder]),
    pullRequests: () =>
      list(pullRequests, ['pr', 'list', '--state', 'open', '--limit', '50', '--json', 'number,headRefOid']),
    runsOf: (workflow) =>
      list(runs, [
        'run',
        'list',
        '--workflow',
        workflow,
        '--event',
        'pull_request',
        '--status',
        'success',
        '--limit',
        '100',
        '--json',
        'databaseId,headSha',
      ]),
    artifactSize: async (run, name) => {
      const found = await list(artifacts, ['api', `repos/{owner}/{repo}/actions/runs/${run}/artifacts`]);
      return found.artifacts.find((one) => one.name === name && !one.expired)?.size_in_bytes ?? null;
    },
    downloadRun: (run, name, folder) =>
      fetched(['run', 'download', String(run), '--name', name, '--dir', folder]),
  };
};
