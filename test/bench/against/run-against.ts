import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchOptions } from '../options.ts';
import { type Tree, thisTree, treeOf } from './older-tree.ts';
import { type Spent, spentBy } from './spent.ts';

/** What a tree took in one round: a build of everything without a cache, and the check of its PDFs. */
export type Round = { pdfs: number; pages: number; build: Spent; check: Spent };

/** What was measured of both trees, round by round, and of the check of the same PDFs by both. */
export type Compared = {
  older: string;
  rounds: { older: Round; own: Round; same: { pdfs: number; older: Spent; own: Spent } }[];
};

type Manifest = { pdfs: { file: string; pages: number }[] };

const manifestIn = (out: string): Manifest => JSON.parse(readFileSync(join(out, 'manifest.json'), 'utf8'));

const npm = (script: string, ...args: string[]): string[] => ['npm', 'run', '-s', script, '--', ...args];

const roundOf = async ({ folder }: Tree, out: string, only: readonly string[]): Promise<Round> => {
  const build = await spentBy(folder, npm('build:pdfs', '--no-cache', '--quiet', '--out', out, ...only));
  const check = await spentBy(folder, npm('check:pdfs', '--out', out));
  const { pdfs } = manifestIn(out);
  return { pdfs: pdfs.length, pages: pdfs.reduce((sum, { pages }) => sum + pages, 0), build, check };
};

/** PDFs without their manifest: a tree does not ask whether they say what its own content says, and either may find something. */
const checkSame = async ({ folder }: Tree, files: readonly string[]): Promise<Spent> =>
  spentBy(folder, npm('check:pdfs', ...files), [0, 1]);

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.pdf'))
    .map((name) => join(folder, name));

/** Measures an older commit and this tree in turns; needs Linux, git and npm. */
export const runAgainst = async (
  commit: string,
  { rounds, only }: Pick<BenchOptions, 'rounds' | 'only'>,
  folder: string,
  say: (words: string) => void,
): Promise<Compared> => {
  const [outs, loose] = [
    { older: join(folder, 'older-out'), own: join(folder, 'own-out') },
    join(folder, 'loose'),
  ];
  const globs = only.flatMap((glob) => ['--only', glob]);
  const tree = treeOf(commit, join(folder, 'older'));
  try {
    const found: Compared['rounds'] = [];
    for (let round = 1; round <= rounds; round += 1) {
      say(`round ${round} of ${rounds}`);
      const older = await roundOf(tree, outs.older, globs);
      const own = await roundOf(thisTree, outs.own, globs);
      for (const { file } of manifestIn(outs.older).pdfs) cpSync(join(outs.older, file), join(loose, file));
      const files = filesIn(loose);
      const same = {
        pdfs: files.length,
        older: await checkSame(tree, files),
        own: await checkSame(thisTree, files),
      };
      found.push({ older, own, same });
    }
    return { older: commit, rounds: found };
  } finally {
    tree.remove();
  }
};
