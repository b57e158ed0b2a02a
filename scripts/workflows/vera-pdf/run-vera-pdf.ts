import { resolve } from 'node:path';
import { plainCommand } from '../../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine } from '../../build/program/shell.ts';
import { failure, type Report, success } from '../../build/report/report.ts';
import { count } from '../../diagnostics/format-diagnostics.ts';
import { invalid } from '../program.ts';
import { readOutput } from '../read-output.ts';
import { commandRunner } from '../run-command.ts';
import { checkWithVeraPdf } from './check-with-vera-pdf.ts';

type VeraPdfOptions = { out: string; docker: string };

const parse = plainCommand<VeraPdfOptions>({
  name: 'npx handouts check-verapdf',
  summary:
    'Checks every PDF of a complete build against PDF/UA-1 and PDF/A-2a with veraPDF, in a container without network.',
  examples: [
    ['', 'every PDF of the last build'],
    ['--docker podman', 'the same with another program that runs images'],
  ],
  options: (command, { out }) =>
    command
      .option('--out <folder>', 'output folder with a manifest', out)
      .option('--docker <program>', 'what runs the image', 'docker'),
});

const check = async ({ out, docker }: VeraPdfOptions, io: Io): Promise<Report> => {
  const manifest = await readOutput(out);
  if (typeof manifest === 'string') return failure(manifest);
  if (!manifest.complete) return failure(`${out} is not complete: build all sheets with npm run build:pdfs.`);
  const files = manifest.pdfs.map(({ file }) => file);
  const asked = { folder: resolve(out), files, docker };
  const diagnostics = await checkWithVeraPdf(
    asked,
    commandRunner((text) => void io.stderr.write(text)),
  );
  const last = `${count(diagnostics.length, 'error')} in ${count(files.length, 'PDF')}.`;
  return diagnostics.length > 0
    ? invalid(diagnostics, last)
    : success(`veraPDF passed ${count(files.length, 'PDF')}.\n`);
};

/** Runs `handouts check-verapdf` on its arguments; returns the exit code. */
export const runVeraPdf = (args: string[], io: Io, { root }: { root: URL }): Promise<number> =>
  runCommandLine({ args, io, root }, parse, (options) => check(options, io));
