import { z } from 'zod';
import type { RunCommand } from './run-command.ts';

/**
 * Runs `gh` with arguments and returns its output as JSON, validated; throws with its output on an exit code
 * other than 0.
 */
export type AskGh = <T>(schema: z.ZodType<T>, args: string[]) => Promise<T>;

/** Runs `gh`, the path of GitHub's command line. */
export const createAskGh =
  (gh: string, runCommand: RunCommand): AskGh =>
  async (schema, args) => {
    const { code, text } = await runCommand(gh, args);
    if (code !== 0) throw new Error(`${gh} ${args.join(' ')} ended with ${code}: ${text.trim()}`);
    return schema.parse(JSON.parse(text));
  };

const releases = z.array(z.object({ tagName: z.string() }));
const OF_READERS = ['--exclude-drafts', '--exclude-pre-releases', '--limit', '50', '--json', 'tagName'];

/** Tags of the newest releases, without drafts; of another repository if given (`owner/name`). */
export const releaseTags = async (ask: AskGh, repository?: string): Promise<string[]> => {
  const from = repository === undefined ? [] : ['--repo', repository];
  const found = await ask(releases, ['release', 'list', ...from, ...OF_READERS]);
  return found.map(({ tagName }) => tagName);
};
