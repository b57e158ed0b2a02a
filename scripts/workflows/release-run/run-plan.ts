import { appendFile } from 'node:fs/promises';
import { readProject } from '../../build/program/project.ts';
import { type Io, reportParsed, runShell, typedPath } from '../../build/program/shell.ts';
import type { Report } from '../../build/report/report.ts';
import { readReleases } from '../../release-records/read-releases.ts';
import { parseOptions, success, usageError, workflowCommand } from '../program.ts';
import { planRelease } from './plan-release.ts';

type ReleasePlanOptions = { tag: string; content: string; output?: string };

const commandOf = (content: string) =>
  workflowCommand({
    name: 'npx handouts release plan',
    summary: 'Says whether a tag can be released: it was prepared, and names the version of package.json.',
    examples: [['--tag v2026.11.1', 'what the release workflow does first']],
  })
    .requiredOption('--tag <name>', 'the tag')
    .option('--content <folder>', 'where releases/ is', content)
    .option('--output <file>', 'where to add version and node, as $GITHUB_OUTPUT takes them');

const plan = async ({ tag, content, output }: ReleasePlanOptions, version: string): Promise<Report> => {
  const { releases, files } = await readReleases(content);
  const [damaged] = files;
  if (damaged) return usageError(`${damaged.path} is no valid release: npm run check:content says why.`);
  const found = planRelease(tag, { version, releases });
  if (typeof found === 'string') return usageError(found);
  if (output !== undefined) await appendFile(output, `version=${found.version}\nnode=${found.node}\n`);
  return success(`Version ${found.version}, to be built with Node ${found.node}.\n`);
};

/** Runs `handouts release plan` on its arguments; gives the exit code. */
export const runPlan = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runShell(args, io, async () => {
    const { version } = await readProject(root, io.node);
    const parsed = parseOptions<ReleasePlanOptions>(commandOf(typedPath('content', root)), args);
    return parsed.type === 'run' ? plan(parsed.options, version) : reportParsed(parsed);
  });
