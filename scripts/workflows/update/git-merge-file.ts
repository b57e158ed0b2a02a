import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunCommand } from '../run-command.ts';
import type { MergeTexts } from './merge-trees.ts';

/** Merges with `git merge-file`, whose exit code is the number of conflicts, or above 127 on an error. */
export const gitMergeFile =
  (runCommand: RunCommand): MergeTexts =>
  async (ours, base, theirs) => {
    const folder = await mkdtemp(join(tmpdir(), 'merge-'));
    const [one, two, three] = ['ours', 'base', 'theirs'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    try {
      await Promise.all([writeFile(one, ours), writeFile(two, base), writeFile(three, theirs)]);
      const { code, text } = await runCommand('git', ['merge-file', '--quiet', one, two, three]);
      if (code >= 127) throw new Error(`git merge-file ended with ${code}: ${text.trim()}`);
      return code === 0 ? await readFile(one) : null;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
