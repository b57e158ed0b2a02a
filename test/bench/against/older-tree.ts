import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

const run = (cwd: string, command: string, ...args: string[]): void => {
  execFileSync(command, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
};

/** A tree of the project with its packages, and what removes it again. */
export type Tree = { name: string; folder: string; remove: () => void };

/** This tree, as it stands. */
export const thisTree: Tree = { name: 'this tree', folder: project, remove: () => {} };

/** The tree of a commit with the packages that it pins, in a folder that is not there yet; throws what git or npm says. */
export const treeOf = (commit: string, folder: string): Tree => {
  run(project, 'git', 'worktree', 'add', '--quiet', '--detach', folder, commit);
  const remove = (): void => run(project, 'git', 'worktree', 'remove', '--force', folder);
  try {
    run(folder, 'npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline');
  } catch (error) {
    remove();
    throw error;
  }
  return { name: commit, folder, remove };
};
