import {
  type CommonOptions,
  newCommand,
  type Parsed,
  type Program,
  parseArguments,
} from '../../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../../build/command-line/values.ts';
import { readProject } from '../../build/program/project.ts';
import { type Io, reportParsed, runShell, styleOf, typedPath } from '../../build/program/shell.ts';
import { isOutputError } from '../../build/publish/output-error.ts';
import { printError, type Report, reportDiagnostics, type Style } from '../../build/report/report.ts';
import type { PackageDependencies, PackageResult } from './package-release.ts';

type PackageOptions = CommonOptions & { out: string };

const SUMMARY =
  'Packs a complete build of a prepared release into <out>/release/: a zip for each language and edition (reviewed sheets and ' +
  'drafts apart), the catalogue from <out>/site/ when it is there, manifest, checksums, bill of materials, and CHANGES.md.';

const EXAMPLES: Program['examples'] = [
  ['', 'pack output/ into output/release/'],
  ['--out ../set', 'pack another build'],
];

const parsePackage = (
  args: string[],
  { out, ...defaults }: Pick<Program, 'version' | 'content'> & { out: string },
): Parsed<PackageOptions> =>
  parseArguments(
    newCommand({
      name: 'npx handouts release package',
      summary: SUMMARY,
      examples: EXAMPLES,
      ...defaults,
    }).option('--out <folder>', 'output folder with a manifest', nonEmpty, out),
    args,
    (command) => ({ ...command.opts<CommonOptions & { out: string }>() }),
  );

const fails = (text: string, exitCode: number): Report => ({
  stdout: '',
  stderr: `error: ${text}\n`,
  exitCode,
});

/** The report of packing and its exit code: 0 packed, 1 refused, 2 usage error. */
const reportPackage = (result: PackageResult, style: Style): Report => {
  switch (result.status) {
    case 'usage-error':
      return fails(result.text, 2);
    case 'refused':
      return fails(`${result.text}\nNothing was packed.`, 1);
    case 'faulty':
      return { ...reportDiagnostics(result.diagnostics, style), exitCode: 1 };
    case 'packed': {
      const { folder, files, hasCatalogue } = result;
      const list = files.map(({ name, bytes }) => `  ${name}  ${bytes.length} bytes\n`).join('');
      const catalogue = hasCatalogue ? '' : 'Without a catalogue: npm run build:site makes one.\n';
      const stdout = style.quiet ? '' : `${folder} holds the package:\n${list}${catalogue}`;
      return { stdout, stderr: '', exitCode: 0 };
    }
  }
};

/** Runs `handouts release package` on its arguments; gives the exit code. */
export const runPackage = (
  args: string[],
  io: Io,
  { root, load }: Pick<PackageDependencies, 'load'> & { root: URL },
): Promise<number> =>
  runShell(args, io, async () => {
    const { version, toolchain } = await readProject(root, io.node);
    const [content, out] = [typedPath('content', root), typedPath('output', root)];
    const parsed = parsePackage(args, { version, content, out });
    if (parsed.type !== 'run') return reportParsed(parsed);
    const { packageRelease } = await import('./package-release.ts');
    const style = styleOf(parsed.options, io);
    const request = { ...parsed.options, project: typedPath('.', root), version };
    try {
      return reportPackage(await packageRelease(request, { load, toolchain: await toolchain() }), style);
    } catch (error) {
      if (isOutputError(error)) return { stdout: '', stderr: printError(error, style), exitCode: 1 };
      throw error;
    }
  });
