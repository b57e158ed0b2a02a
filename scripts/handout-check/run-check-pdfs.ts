import { type Io, runCommandLine, styleOf } from '../build/program/shell.ts';
import { failure, type Report, type ReportStyle } from '../build/report/report.ts';
import type { ContentSource } from './expected/known-handouts.ts';
import { listConditions } from './list-conditions.ts';
import { type PdfOptions, parsePdfOptions } from './options.ts';

const check = async (
  { files, out, content }: PdfOptions,
  style: ReportStyle,
  source: ContentSource,
): Promise<Report> => {
  const [{ findTargets }, { knownHandouts }, { checkTargets }, { reportFindings }] = await Promise.all([
    import('./expected/find-files.ts'),
    import('./expected/known-handouts.ts'),
    import('./check-targets.ts'),
    import('./report-findings.ts'),
  ]);
  const found = await findTargets(files, out);
  if (found.type === 'usage-error') return failure(found.text);
  const isKnown = found.targets.some(({ row }) => row !== null);
  const known = isKnown
    ? await knownHandouts(content, source)
    : { handouts: [], locales: source.locales, why: null };
  const checked = await checkTargets(found.targets, known);
  return reportFindings({ ...checked, files: found.targets.length }, style);
};

/** Runs `handouts check-pdfs` on its arguments; returns the exit code. */
export const runCheckPdfs = (
  args: string[],
  io: Io,
  { root, ...source }: ContentSource & { root: URL },
): Promise<number> =>
  runCommandLine({ args, io, root }, parsePdfOptions, async (options) =>
    options.list ? listConditions(options) : check(options, styleOf(options, io), source),
  );
