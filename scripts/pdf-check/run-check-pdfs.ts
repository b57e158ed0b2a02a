import { readProject } from '../build/program/project.ts';
import { type Io, reportParsed, runShell, styleOf, typedPath } from '../build/program/shell.ts';
import type { Report, Style } from '../build/report/report.ts';
import type { ContentSource } from './expected/known-handouts.ts';
import { listConditions } from './list-conditions.ts';
import { type PdfOptions, parsePdfOptions } from './options.ts';

const usageError = (text: string): Report => ({ stdout: '', stderr: `error: ${text}\n`, exitCode: 2 });

const check = async (
  { files, out, content }: PdfOptions,
  style: Style,
  source: ContentSource,
): Promise<Report> => {
  const [{ findTargets }, { knownHandouts }, { checkTargets }, { reportFindings }] = await Promise.all([
    import('./expected/find-files.ts'),
    import('./expected/known-handouts.ts'),
    import('./check-targets.ts'),
    import('./report-findings.ts'),
  ]);
  const found = await findTargets(files, out);
  if (found.type === 'usage-error') return usageError(found.text);
  const isKnown = found.targets.some(({ row }) => row !== null);
  const known = isKnown
    ? await knownHandouts(content, source)
    : { handouts: [], locales: source.locales, why: null };
  const checked = await checkTargets(found.targets, known);
  return reportFindings({ ...checked, files: found.targets.length }, style);
};

/** Runs `handouts check-pdfs` on its arguments; gives the exit code. */
export const runCheckPdfs = (
  args: string[],
  io: Io,
  { root, ...source }: ContentSource & { root: URL },
): Promise<number> =>
  runShell(args, io, async () => {
    const { version } = await readProject(root, io.node);
    const [content, out] = [typedPath('content', root), typedPath('output', root)];
    const parsed = parsePdfOptions(args, { version, content, out });
    if (parsed.type !== 'run') return reportParsed(parsed);
    if (parsed.options.list) return listConditions(parsed.options);
    return check(parsed.options, styleOf(parsed.options, io), source);
  });
