import { appendFile } from 'node:fs/promises';
import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';
import { isFree, writeFiles } from '../new-folder.ts';
import { readOutput } from '../read-output.ts';

type SummaryOptions = { before: string; after: string; out: string; title: string; addTo?: string };

const parseSummaryOptions = plainCommand<SummaryOptions>({
  name: 'npx handouts pr-summary',
  summary:
    'Shows which sheets differ between two builds: text and pages, before and after, as a page and as data.',
  examples: [
    [
      '--before ../old-sheets --after output --out ../changes',
      'compare two output folders; then open ../changes/index.html',
    ],
  ],
  options: (command) =>
    command
      .requiredOption('--before <folder>', 'output folder of the build before')
      .requiredOption('--after <folder>', 'output folder of the build after')
      .requiredOption('--out <folder>', 'a new folder for the page')
      .option('--title <words>', 'title of the change', 'A change')
      .option(
        '--add-to <file>',
        'also add the summary in Markdown to this file, as $GITHUB_STEP_SUMMARY takes it',
      ),
});

const compare = async ({ before, after, out, title, addTo }: SummaryOptions): Promise<Report> => {
  const [old, now] = [await readOutput(before), await readOutput(after)];
  if (typeof old === 'string') return failure(old);
  if (typeof now === 'string') return failure(now);
  if (!(await isFree(out))) return failure(`${out} is not empty: name a new folder with --out.`);
  const [{ compareOutputs }, { changesFiles }, { printSummary }] = await Promise.all([
    import('./compare-outputs.ts'),
    import('./changes-folder.ts'),
    import('./print-summary.ts'),
  ]);
  const found = await compareOutputs({ folder: before, manifest: old }, { folder: after, manifest: now });
  await writeFiles(out, changesFiles(found, { title, address: null }));
  if (addTo !== undefined) await appendFile(addTo, printSummary(found.summary, null));
  const { sheets, others } = found.summary;
  return success(`${count(sheets.length + others.length, 'sheet')} changed: ${out}/index.html\n`);
};

/** Runs `handouts pr-summary` on its arguments; returns the exit code. */
export const runSummary = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parseSummaryOptions, (options) => compare(options));
