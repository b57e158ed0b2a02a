import { type Memo, peek } from '../../memo/memo.ts';
import type { Job } from '../../render/job.ts';
import type { BuildDependencies, BuildRequest } from '../build-request.ts';
import { inputsOf } from '../memo/job-inputs.ts';
import { changesSince, inputsNow, lastInputs } from '../memo/last-inputs.ts';
import { RENDERED } from '../memo/rendered-stage.ts';
import { contentFilesOf } from './content-files.ts';
import { documentDate } from './document-date.ts';
import { printJobs } from './print-jobs.ts';
import { type LoadedContent, readSheets } from './read-sheets.ts';
import { isSelected } from './selection.ts';
import { usageErrorOf } from './selection-usage-error.ts';

/** What an explanation needs of a build. */
export type ExplainParts = Pick<BuildDependencies, 'load' | 'env'> & { memo: Memo };

const whyOf = async (job: Job, loaded: LoadedContent<unknown>, memo: Memo): Promise<string> => {
  if ((await peek(memo, RENDERED, inputsOf(job))) !== null) return 'cached, nothing changed';
  const before = await lastInputs(memo, job);
  if (before === null) return 'to be made: never made here before';
  const changes = changesSince(before, inputsNow(memo, job, contentFilesOf(loaded, job.handout.id)));
  if (changes.length === 0) return 'to be made: it is not in the cache, or its cache entry is damaged';
  return `to be made: changed: ${changes.join(', ')}`;
};

/** One line for each requested PDF: whether the next build renders it again, and why. */
export const explainSheets = async (
  request: BuildRequest,
  { load, env, memo }: ExplainParts,
): Promise<{ text: string; exitCode: number }> => {
  const sheets = await readSheets(request, load);
  if (sheets.status === 'usage-error') return { text: sheets.text, exitCode: 2 };
  const { found } = sheets;
  const selection = { ...request.selection, ink: request.ink ?? found.clinic.ink };
  const usageError = usageErrorOf(selection, found.planned);
  if (usageError !== null) return { text: usageError, exitCode: 2 };
  if (sheets.status === 'invalid')
    return { text: 'The content has errors: npm run check:content', exitCode: 1 };
  const common = { clinic: found.clinic, version: request.version, date: documentDate(request.version, env) };
  const lines: string[] = [];
  for (const { file, ...job } of printJobs(found.handouts, selection)) {
    const { id, language } = job.handout;
    if (!isSelected(selection, { ...job, id, language, edition: job.edition.name })) continue;
    lines.push(`${file}: ${await whyOf({ ...job, ...common }, found, memo)}`);
  }
  return { text: lines.join('\n'), exitCode: 0 };
};
