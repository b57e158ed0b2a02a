import { type Io, reportParsed, runShell, typedPath } from '../../build/program/shell.ts';
import type { Report } from '../../build/report/report.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import { invalid, parseOptions, success, usageError, workflowCommand } from '../program.ts';
import { readTree } from '../update/read-tree.ts';
import { checkAssets } from './check-assets.ts';

type ReleaseCheckOptions = { folder: string; content: string };

const commandOf = (content: string) =>
  workflowCommand({
    name: 'npx handouts release check',
    summary: 'Holds the files of a release, as they were downloaded, to SHA256SUMS and to content/releases/.',
    examples: [['--folder ../downloaded', 'after gh release download v2026.11.1 --dir ../downloaded']],
  })
    .requiredOption('--folder <folder>', 'the downloaded files')
    .option('--content <folder>', 'where releases/ is', content);

const check = async ({ folder, content }: ReleaseCheckOptions, today: string): Promise<Report> => {
  const [assets, { releases, files }] = await Promise.all([
    readTree(folder).catch(() => null),
    readReleases(content),
  ]);
  if (assets === null) return usageError(`There is no folder ${folder}.`);
  if (files.length > 0 || releases.length === 0)
    return usageError(`There is no valid release below ${content}.`);
  const diagnostics = checkAssets(assets, releases, today);
  if (diagnostics.length > 0)
    return invalid(diagnostics, `${count(diagnostics.length, 'error')}: do not publish this.`);
  return success(`${count(assets.size, 'file')}: what can be downloaded is what was released.\n`);
};

/** Runs `handouts release check` on its arguments; gives the exit code. */
export const runCheckRelease = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runShell(args, io, async () => {
    const parsed = parseOptions<ReleaseCheckOptions>(commandOf(typedPath('content', root)), args);
    return parsed.type === 'run' ? check(parsed.options, io.today()) : reportParsed(parsed);
  });
