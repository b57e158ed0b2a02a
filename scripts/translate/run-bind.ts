import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { type Io, runCommandLine, styleOf } from '../build/program/shell.ts';
import { failure, type Report, reportInvalid, success } from '../build/report/report.ts';
import { errorsOf } from '../diagnostics/format-diagnostics.ts';
import { recordOfPairs } from '../translation/record.ts';
import { readTranslatable, type TranslateDeps, type WorkFile, workFiles } from './read-translatable.ts';
import { type LanguageChoice, languageOptions } from './translate-options.ts';
import { writeRecord } from './translation-files.ts';

type BindOptions = CommonOptions & LanguageChoice & { unchanged: boolean };

const parseBindOptions = contentCommand<BindOptions>({
  name: 'npx handouts translate bind',
  summary: 'Records that translated files say what the English says today.',
  examples: [
    ['--lang es --only "medicines/abiraterone"', 'after you translated what changed in that file'],
    ['--lang es --only bones --unchanged', 'the translation still says what the English says'],
  ],
  options: (command) =>
    languageOptions(command).option(
      '--unchanged',
      'bind blocks as well whose English changed and whose translation did not',
      false,
    ),
});

const unboundWhy = ({ path, pairs }: WorkFile, unchanged: boolean): string | null => {
  const count = (states: readonly string[]): number =>
    pairs.filter(
      ({ state, source, target }) => states.includes(state) && (source ?? target)?.kind !== 'optional',
    ).length;
  const missing = count(['missing', 'lost']);
  const extra = count(['added', 'left-over']);
  const untouched = pairs.filter(({ state, isEdited }) => state === 'stale' && !isEdited).length;
  if (missing > 0) return `${path}: ${missing} blocks of English have no translation`;
  if (extra > 0) return `${path}: ${extra} blocks of the translation have no English`;
  if (untouched > 0 && !unchanged)
    return `${path}: the English of ${untouched} blocks changed, and their translation did not. Is it still right? Then: --unchanged`;
  return null;
};

const bind = async (options: BindOptions, io: Io, { load }: TranslateDeps): Promise<Report> => {
  const { content, lang: language, only, unchanged } = options;
  const read = await readTranslatable(content, load);
  if (read.status === 'usage-error') return failure(read.text);
  const files = workFiles(read.found.entries, language, only).filter(
    ({ translation }) => translation !== null,
  );
  if (files.length === 0) return failure(`No translated file of ${language} is asked for.`);
  const names = new Set(files.map(({ translation }) => translation?.target.file.path));
  const errors = errorsOf(read.diagnostics).filter(
    ({ file, rule }) => names.has(file) && rule.startsWith('translation/'),
  );
  if (errors.length > 0) return reportInvalid(errors, styleOf(options, io));
  const reasons = files.flatMap((file) => unboundWhy(file, unchanged) ?? []);
  if (reasons.length > 0) return failure(`Nothing was bound.\n${reasons.join('\n')}`, 1);
  for (const { path, pairs } of files) await writeRecord(content, language, path, recordOfPairs(pairs));
  return success(options.quiet ? '' : `Bound ${files.length} files of ${language}.\n`);
};

/** Runs `handouts translate bind` on its arguments; returns the exit code: 0 bound, 1 something differs or is missing, 2 usage error. */
export const runBind = (args: string[], io: Io, deps: TranslateDeps): Promise<number> =>
  runCommandLine({ args, io, root: deps.root }, parseBindOptions, (options) => bind(options, io, deps));
