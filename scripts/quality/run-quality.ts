import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { type CommonOptions, newCommand, parseArguments } from '../build/command-line/parse-arguments.ts';
import { globList, nonEmpty } from '../build/command-line/values.ts';
import { parseManifest } from '../build/manifest/manifest.ts';
import { type Loaded, readSheets } from '../build/plan/read-sheets.ts';
import { readProject } from '../build/program/project.ts';
import { type Io, reportParsed, runShell, styleOf, typedPath } from '../build/program/shell.ts';
import type { Report } from '../build/report/report.ts';
import type { Load } from '../core/index.ts';
import { countDiagnostics, printDiagnostics } from '../diagnostics/format-diagnostics.ts';
import type { Locales } from '../model/locale.ts';
import { languageIn, loadLanguages } from '../plain-language/languages.ts';
import { printForm } from './print-form.ts';
import { printScoresOfSheets } from './print-scores.ts';
import { scoreSheet } from './score-sheet.ts';
import { factsOf } from './sheet-facts.ts';

/** Where the sheets and the rules of their languages come from. */
type QualitySources = { load: Load<Loaded<unknown>>; locales: Locales };

type QualityOptions = CommonOptions & { only: string[]; form: boolean; out: string };

const EXAMPLES: [string, string][] = [
  ['', 'every sheet by both instruments, as far as it goes without a reader'],
  ['--json', 'the same as data, for a catalogue'],
  ['--only chemotherapy --form', 'a form with all items of one sheet, for a reader'],
];

const parse = (args: string[], defaults: { version: string; content: string; out: string }) => {
  const program = {
    name: 'npx handouts quality',
    examples: EXAMPLES,
    ...defaults,
    summary: 'Scores the sheets by PEMAT-P and the CDC Clear Communication Index.',
  };
  const command = newCommand(program)
    .option('--only <glob>', 'sheets by id; may be repeated', globList)
    .option('--form', 'print a form (YAML) for each sheet')
    .option('--out <folder>', 'where built PDFs are, for their pages', nonEmpty, defaults.out);
  return parseArguments<QualityOptions>(command, args, (done) => ({
    only: [],
    form: false,
    ...done.opts<CommonOptions & { out: string }>(),
  }));
};

/** Pages of each sheet in Letter, standard print, by `language/id`; nothing where it is not built. */
const readPages = async (out: string): Promise<Map<string, number>> => {
  const text = await readFile(join(out, 'manifest.json'), 'utf8').catch(() => '');
  const rows = parseManifest(text)?.pdfs ?? [];
  const standard = rows.filter(({ edition }) => edition === 'letter-standard');
  return new Map(standard.map(({ language, id, pages }) => [`${language}/${id}`, pages]));
};

const report = async (
  options: QualityOptions,
  io: Io,
  { load, locales }: QualitySources,
): Promise<Report> => {
  const sheets = await readSheets({ content: options.content, clinic: null }, load);
  if (sheets.status === 'usage-error') return { stdout: '', stderr: `error: ${sheets.text}\n`, exitCode: 2 };
  const { diagnostics, found } = sheets;
  if (sheets.status === 'faulty') {
    const { paint } = styleOf(options, io);
    return {
      stdout: '',
      stderr: `${printDiagnostics(diagnostics, paint)}${countDiagnostics(diagnostics)}.\n`,
      exitCode: 1,
    };
  }
  const languages = await loadLanguages(locales);
  const isAsked = options.only.length === 0 ? () => true : picomatch(options.only);
  const facts = found.handouts
    .filter(({ id }) => isAsked(id))
    .map((handout) =>
      factsOf(
        handout,
        languageIn(languages, handout.language),
        found.readings?.get(`${handout.language}/${handout.id}`) ?? null,
      ),
    );
  if (facts.length === 0) return { stdout: '', stderr: 'error: No sheet has such an id.\n', exitCode: 2 };
  if (options.form) {
    const pages = await readPages(options.out);
    const forms = facts.map((one) =>
      printForm(one, pages.get(`${one.handout.language}/${one.handout.id}`) ?? null),
    );
    return { stdout: forms.join('---\n'), stderr: '', exitCode: 0 };
  }
  const scores = facts.map(scoreSheet);
  const stdout = options.json ? `${JSON.stringify(scores, null, 2)}\n` : printScoresOfSheets(scores);
  return { stdout, stderr: '', exitCode: 0 };
};

/** Runs `handouts quality` on its arguments; gives the exit code. */
export const runQuality = (
  args: string[],
  io: Io,
  { root, ...sources }: QualitySources & { root: URL },
): Promise<number> =>
  runShell(args, io, async () => {
    const { version } = await readProject(root, io.node);
    const parsed = parse(args, {
      version,
      content: typedPath('content', root),
      out: typedPath('output', root),
    });
    return parsed.type === 'run' ? report(parsed.options, io, sources) : reportParsed(parsed);
  });
