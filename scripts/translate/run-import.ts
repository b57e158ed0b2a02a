import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine, styleOf } from '../build/program/shell.ts';
import { failure, type Report, reportInvalid, success } from '../build/report/report.ts';
import type { Compiled } from '../core/index.ts';
import type { Diagnostic } from '../diagnostics/diagnostics.ts';
import { comparisonOf } from '../translation/comparison/comparison-of.ts';
import { ExchangeError, type ExchangeFile } from './exchange/exchange.ts';
import { fromPo } from './exchange/po.ts';
import { fromXliff } from './exchange/xliff.ts';
import type { ImportError } from './import-errors.ts';
import { type Imported, importFile } from './import-file.ts';
import { readTranslatable, type TranslateDeps, type WorkFile, workFiles } from './read-translatable.ts';
import { writeRecord, writeWhole } from './translation-files.ts';

type ImportOptions = CommonOptions & { files: string[] };

const parseImportOptions = contentCommand<ImportOptions>({
  name: 'npx handouts translate import',
  summary: 'Puts translated files in, when every block says what its English says; else it changes nothing.',
  examples: [['../for-translators/es/medicines/*.xlf', 'what came back']],
  options: (command) => command.argument('<files...>', 'files of XLIFF 2 (.xlf, .xliff) or PO (.po)'),
  read: (command) => ({ ...command.opts<CommonOptions>(), files: command.args }),
});

/** A returned file, with its name and text. */
type Received = { name: string; text: string; file: ExchangeFile };

const receive = async (name: string): Promise<Received[]> => {
  const bytes = await readFile(name);
  const text = bytes.toString('utf8');
  const files = name.endsWith('.po') ? [fromPo(bytes)] : fromXliff(text);
  return files.map((file) => ({ name, text, file }));
};

const toDiagnostic = ({ name, text }: Received, { key, ...error }: ImportError): Diagnostic => {
  const before = text.slice(0, Math.max(0, text.indexOf(`"${key}"`))).split('\n');
  const column = (before.at(-1)?.length ?? 0) + 1;
  return { file: name, line: before.length, column, severity: 'error', ...error };
};

type Work = { received: Received; file: WorkFile; imported: Imported };

const workOf = (received: Received, found: Compiled, { locales }: TranslateDeps): Work | null => {
  const { language, path } = received.file;
  const file = workFiles(found.entries, language, []).find((one) => one.path === path);
  if (file === undefined) return null;
  const target = file.translation?.target.text ?? null;
  const before = { path, source: file.source.text, target, pairs: file.pairs };
  const by = comparisonOf(found.entries, locales, language);
  return { received, file, imported: importFile(received.file, before, by) };
};

const summary = (work: readonly Work[]): string =>
  work
    .map(({ received: { name }, imported }) =>
      imported.type === 'incomplete'
        ? `${name}: not imported: ${imported.missing} untranslated blocks\n`
        : `${name}: put in\n`,
    )
    .join('');

const importFiles = async (options: ImportOptions, io: Io, deps: TranslateDeps): Promise<Report> => {
  const received = (await Promise.all(options.files.map(receive))).flat();
  const foreign = received.find(({ file }) => !deps.locales.has(file.language));
  if (foreign)
    return failure(
      `${foreign.name} is in “${foreign.file.language}”, which has no locale (CONTRIBUTING.md, “Add a language”)`,
    );
  const read = await readTranslatable(options.content, deps.load);
  if (read.status === 'usage-error') return failure(read.text);
  const work = received.map((one) => ({ one, work: workOf(one, read.found, deps) }));
  const lost = work.find((one) => one.work === null);
  if (lost) return failure(`${lost.one.name} is about ${lost.one.file.path}, which English does not have`, 1);
  const known = work.flatMap((one) => one.work ?? []);
  const errors = known.flatMap(({ received: one, imported }) =>
    imported.type === 'refused' ? imported.errors.map((error) => toDiagnostic(one, error)) : [],
  );
  if (errors.length > 0) return reportInvalid(errors, styleOf(options, io), '; nothing was put in');
  for (const { file, received: one, imported } of known) {
    if (imported.type !== 'made') continue;
    await writeWhole(join(options.content, one.file.language, file.path), imported.text);
    await writeRecord(options.content, one.file.language, file.path, imported.record);
  }
  return success(options.quiet ? '' : summary(known));
};

const orUnreadable = (error: unknown): Report => {
  if (error instanceof ExchangeError) return failure(error.message, 1);
  throw error;
};

/** Runs `handouts translate import` on its arguments; returns the exit code: 0 done, 1 refused, 2 usage error. */
export const runImport = (args: string[], io: Io, deps: TranslateDeps): Promise<number> =>
  runCommandLine({ args, io, root: deps.root }, parseImportOptions, (options) =>
    importFiles(options, io, deps).catch(orUnreadable),
  );
