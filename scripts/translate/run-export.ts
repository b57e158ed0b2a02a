import { join } from 'node:path';
import { Option } from 'commander';
import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../build/command-line/values.ts';
import { type Io, runCommandLine } from '../build/program/shell.ts';
import { failure, type Report, success } from '../build/report/report.ts';
import { toPo } from './exchange/po.ts';
import { toExchange } from './exchange/to-exchange.ts';
import { toXliff } from './exchange/xliff.ts';
import { readTranslatable, type TranslateDeps, workFiles } from './read-translatable.ts';
import { type LanguageChoice, languageOptions } from './translate-options.ts';
import { writeWhole } from './translation-files.ts';

type ExportOptions = CommonOptions & LanguageChoice & { format: 'xliff' | 'po'; to: string };

const parseExportOptions = contentCommand<ExportOptions>({
  name: 'npx handouts translate export',
  summary: 'Writes the words of files for translators, with what is translated already.',
  examples: [
    ['--lang es --to ../for-translators', 'every file as XLIFF 2.1'],
    ['--lang es --format po --only "medicines/*" --to ../for-translators', 'all medicines as PO'],
  ],
  options: (command) =>
    languageOptions(command)
      .addOption(
        new Option('--format <format>', 'form of the files').choices(['xliff', 'po']).default('xliff'),
      )
      .requiredOption('--to <folder>', 'where the files go', nonEmpty),
});

const FORMATS = { xliff: { ending: '.xlf', write: toXliff }, po: { ending: '.po', write: toPo } } as const;

const exportFiles = async (options: ExportOptions, { load }: TranslateDeps): Promise<Report> => {
  const { content, lang: language, only, format, to } = options;
  const read = await readTranslatable(content, load);
  if (read.status === 'usage-error') return failure(read.text);
  const files = workFiles(read.found.entries, language, only);
  if (files.length === 0) return failure('No English file is asked for.');
  const { ending, write } = FORMATS[format];
  for (const { path, pairs } of files) {
    const name = join(to, language, path.replace(/\.(?:md|yaml)$/u, ending));
    await writeWhole(name, write(toExchange(language, path, pairs)));
  }
  return success(options.quiet ? '' : `${files.length} files are in ${join(to, language)}\n`);
};

/** Runs `handouts translate export` on its arguments; returns the exit code: 0 written, 2 usage error. */
export const runExport = (args: string[], io: Io, deps: TranslateDeps): Promise<number> =>
  runCommandLine({ args, io, root: deps.root }, parseExportOptions, (options) => exportFiles(options, deps));
