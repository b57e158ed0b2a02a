import { type CommonOptions, contentCommand } from '../../build/command-line/parse-arguments.ts';
import { formatList, nonEmpty } from '../../build/command-line/values.ts';
import { type Io, runCommandLine, styleOf, typedPath } from '../../build/program/shell.ts';
import {
  failure,
  type Report,
  type ReportStyle,
  reportDiagnostics,
  success,
} from '../../build/report/report.ts';
import type { Format } from '../../model/formats.ts';
import type { PackageDependencies, PackageResult } from './package-release.ts';

type PackageOptions = CommonOptions & { out: string; formats: readonly Format[]; extras: string[] };

type Typed = CommonOptions & { out: string; format?: Format[]; with?: string[] };

const parsePackage = contentCommand<PackageOptions>({
  name: 'npx handouts release package',
  summary:
    'Packs a complete build of a prepared release into <out>/release/: a zip for each language and edition (reviewed sheets and ' +
    'drafts apart), the catalogue from <out>/site/ when it is there, manifest, checksums, bill of materials, and CHANGES.md.',
  examples: [
    ['', 'pack output/ into output/release/'],
    ['--out ../set', 'pack another build'],
    ['--with extras/black extras/packets', 'with editions in black, and ready-made packets'],
    ['--with extras/bilingual', 'with translations that have their English beside them'],
    ['--format txt,epub', 'refuse a build in which a sheet lacks its plain text or its e-book'],
  ],
  options: (command, { out }) =>
    command
      .option('--out <folder>', 'output folder with a manifest', nonEmpty, out)
      .option(
        '--format <name>',
        'formats that every sheet must be in; comma-separated, repeatable',
        formatList,
      )
      .option(
        '--with <folders...>',
        'builds in black, to fill in or in two languages, and packets of npx handouts packets',
      ),
  read: (command) => {
    const { format = [], with: extras = [], ...rest } = command.opts<Typed>();
    return { ...rest, formats: format, extras };
  },
});

/** The report of packing and its exit code: 0 packed, 1 refused, 2 usage error. */
const reportPackage = (result: PackageResult, style: ReportStyle): Report => {
  switch (result.status) {
    case 'usage-error':
      return failure(result.text);
    case 'refused':
      return failure(`${result.text}\nNothing was packed.`, 1);
    case 'invalid':
      return { ...reportDiagnostics(result.diagnostics, style), exitCode: 1 };
    case 'packed': {
      const { folder, files, hasCatalogue } = result;
      const list = files.map(({ name, bytes }) => `  ${name}  ${bytes.length} bytes\n`).join('');
      const catalogue = hasCatalogue ? '' : 'Without a catalogue: npm run build:site makes one.\n';
      return success(style.quiet ? '' : `${folder} has the package:\n${list}${catalogue}`);
    }
  }
};

/** Runs `handouts release package` on its arguments; returns the exit code. */
export const runPackage = (
  args: string[],
  io: Io,
  { root, load }: Pick<PackageDependencies, 'load'> & { root: URL },
): Promise<number> =>
  runCommandLine({ args, io, root }, parsePackage, async (options, { version, toolchain }) => {
    const { packageRelease } = await import('./package-release.ts');
    const request = { ...options, project: typedPath('.', root), version };
    const result = await packageRelease(request, { load, toolchain: await toolchain() });
    return reportPackage(result, styleOf(options, io));
  });
