import { appendFile } from 'node:fs/promises';
import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import { planRelease } from './plan-release.ts';

type ReleasePlanOptions = { tag: string; content: string; output?: string };

const parseReleasePlanOptions = plainCommand<ReleasePlanOptions>({
  name: 'npx handouts release plan',
  summary: 'Says whether a tag can be released: it was prepared, and names the version of package.json.',
  examples: [['--tag v2026.11.1', 'what the release workflow does first']],
  options: (command, { content }) =>
    command
      .requiredOption('--tag <name>', 'the tag')
      .option('--content <folder>', 'where releases/ is', content)
      .option('--output <file>', 'where to add version and node, as $GITHUB_OUTPUT takes them'),
});

const plan = async ({ tag, content, output }: ReleasePlanOptions, version: string): Promise<Report> => {
  const { releases, files } = await readReleases(content);
  const [damaged] = files;
  if (damaged) return failure(`${damaged.path} is no valid release: npm run check:content says why.`);
  const found = planRelease(tag, { version, releases });
  if (typeof found === 'string') return failure(found);
  if (output !== undefined) await appendFile(output, `version=${found.version}\nnode=${found.node}\n`);
  return success(`Version ${found.version}, to be built with Node ${found.node}.\n`);
};

/** Runs `handouts release plan` on its arguments; returns the exit code. */
export const runPlan = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseReleasePlanOptions, (options, { version }) =>
    plan(options, version),
  );
