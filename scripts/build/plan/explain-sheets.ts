import type { Job } from '../../render/job.ts';
import type { BuildDependencies, BuildRequest } from '../build-request.ts';
import { readEntry } from '../cache/entries.ts';
import { ingredientsOf, keyOf, readTools, type Tools } from '../cache/ingredients.ts';
import { changesSince, readLatest } from '../cache/latest.ts';
import { contentFilesOf } from './content-files.ts';
import { documentDate } from './document-date.ts';
import { printJobs } from './print-jobs.ts';
import { type Loaded, readSheets } from './read-sheets.ts';
import { isSelected, usageErrorOf } from './selection.ts';

/** What an explanation needs of a build. */
export type ExplainParts = Pick<BuildDependencies, 'load' | 'toolchain' | 'env'> & { folder: string };

const whyOf = async (job: Job, tools: Tools, loaded: Loaded<unknown>, folder: string): Promise<string> => {
  const now = { ingredients: ingredientsOf(job, tools), files: contentFilesOf(loaded, job.handout.id) };
  if ((await readEntry(folder, keyOf(now.ingredients))) !== null) return 'kept, nothing changed';
  const before = await readLatest(folder, job);
  if (before === null) return 'to be made: it was never made here';
  const changes = changesSince(before, now);
  if (changes.length === 0) return 'to be made: it is no longer kept, or what was kept is damaged';
  return `to be made: changed: ${changes.join(', ')}`;
};

/** One line a PDF that is asked for: whether the next build makes it again, and why. */
export const explainSheets = async (
  request: BuildRequest,
  { load, toolchain, env, folder }: ExplainParts,
): Promise<{ text: string; exitCode: number }> => {
  const sheets = await readSheets(request, load);
  if (sheets.status === 'usage-error') return { text: sheets.text, exitCode: 2 };
  const { found } = sheets;
  const selection = { ...request.selection, ink: request.ink ?? found.clinic.ink };
  const usageError = usageErrorOf(selection, found.planned);
  if (usageError !== null) return { text: usageError, exitCode: 2 };
  if (sheets.status === 'faulty')
    return { text: 'The content has errors: npm run check:content', exitCode: 1 };
  const tools = await readTools(toolchain);
  const common = { clinic: found.clinic, version: request.version, date: documentDate(request.version, env) };
  const lines: string[] = [];
  for (const { file, ...job } of printJobs(found.handouts, selection)) {
    const { id, language } = job.handout;
    if (!isSelected(selection, { ...job, id, language, edition: job.edition.name })) continue;
    lines.push(`${file}: ${await whyOf({ ...job, ...common }, tools, found, folder)}`);
  }
  return { text: lines.join('\n'), exitCode: 0 };
};
