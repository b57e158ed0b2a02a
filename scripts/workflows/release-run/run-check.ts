import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import { invalid } from '../program.ts';
import { readTree } from '../update/read-tree.ts';
import { checkAssets } from './check-assets.ts';

type ReleaseCheckOptions = { folder: string; content: string };

const parseReleaseCheckOptions = plainCommand<ReleaseCheckOptions>({
  name: 'npx handouts release check',
  summary: 'Checks downloaded release files against SHA256SUMS and content/releases/.',
  examples: [['--folder ../downloaded', 'after gh release download v2026.11.1 --dir ../downloaded']],
  options: (command, { content }) =>
    command
      .requiredOption('--folder <folder>', 'the downloaded files')
      .option('--content <folder>', 'where releases/ is', content),
});

const check = async ({ folder, content }: ReleaseCheckOptions, today: string): Promise<Report> => {
  const [assets, { releases, files }] = await Promise.all([
    readTree(folder).catch(() => null),
    readReleases(content),
  ]);
  if (assets === null) return failure(`There is no folder ${folder}.`);
  if (files.length > 0 || releases.length === 0)
    return failure(`There is no valid release below ${content}.`);
  const diagnostics = checkAssets(assets, releases, today);
  if (diagnostics.length > 0)
    return invalid(diagnostics, `${count(diagnostics.length, 'error')}: do not publish this.`);
  return success(`${count(assets.size, 'file')}: what can be downloaded is what was released.\n`);
};

/** Runs `handouts release check` on its arguments; returns the exit code. */
export const runCheckRelease = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseReleaseCheckOptions, (options) => check(options, io.today()));
