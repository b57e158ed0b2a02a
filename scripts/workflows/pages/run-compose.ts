import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';
import { isFree, writeFiles } from '../new-folder.ts';
import { commandRunner } from '../run-command.ts';
import { askGitHub } from './ask-github.ts';
import type { Preview } from './previews.ts';

type ComposeOptions = {
  out: string;
  website: string;
  keep: string;
  gh: string;
  head?: string;
  comment?: string;
  output?: string;
};

const parseComposeOptions = plainCommand<ComposeOptions>({
  name: 'npx handouts pages-compose',
  summary: 'Puts the site together: the newest catalogue, earlier ones, and previews of open pull requests.',
  examples: [
    [
      '--website https://sheets.example.org --out ../site',
      'the whole site, from the releases and runs that gh can see',
    ],
  ],
  options: (command) =>
    command
      .requiredOption('--out <folder>', 'a new folder for the site')
      .requiredOption('--website <address>', 'address of the published site, without a trailing slash')
      .option('--keep <number>', 'how many releases to keep online', '5')
      .option('--gh <program>', 'GitHub’s command line', 'gh')
      .option('--head <commit>', 'the commit that was built just now: its pull request gets a comment')
      .option('--comment <folder>', 'a new folder for the comment')
      .option('--output <file>', 'where to add pull-request=<number>, as $GITHUB_OUTPUT takes it'),
});

/** Writes the comment for the pull request that was built, and its number for the next job. */
const writeComment = async (
  { head, comment, output }: ComposeOptions,
  previews: readonly Preview[],
): Promise<void> => {
  const built = previews.find((preview) => 'files' in preview && preview.head === head);
  if (built === undefined || !('files' in built) || comment === undefined) return;
  const text = built.files.get('summary.md') ?? '';
  await writeFiles(comment, new Map([['comment.md', text]]));
  if (output !== undefined) await appendFile(output, `pull-request=${built.number}\n`);
};

const compose = async (options: ComposeOptions): Promise<Report> => {
  const { out, website, keep, gh } = options;
  if (!/^[1-9]\d?$/.test(keep)) return failure(`--keep ${keep}: expected a number from 1 to 99.`);
  if (!(await isFree(out))) return failure(`${out} is not empty: name a new folder with --out.`);
  const [{ fetchCatalogues }, { fetchPreviews }, { composeSite }] = await Promise.all([
    import('./catalogues.ts'),
    import('./previews.ts'),
    import('./compose-site.ts'),
  ]);
  const folder = await mkdtemp(join(tmpdir(), 'pages-'));
  try {
    const gitHub = askGitHub(
      gh,
      commandRunner(() => {}),
    );
    const catalogues = await fetchCatalogues(gitHub, join(folder, 'catalogues'), Number(keep));
    const previews = await fetchPreviews(gitHub, join(folder, 'previews'), website);
    await writeFiles(out, composeSite(catalogues, previews));
    await writeComment(options, previews);
    const lines = previews.map((preview) =>
      'why' in preview ? `Pull request ${preview.number} is not shown: ${preview.why}.\n` : '',
    );
    const shown = previews.filter((preview) => 'files' in preview).length;
    return success(
      `${lines.join('')}${count(catalogues.length, 'catalogue')} and ${count(shown, 'preview')} in ${out}\n`,
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Runs `handouts pages-compose` on its arguments; returns the exit code. */
export const runCompose = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseComposeOptions, (options) => compose(options));
