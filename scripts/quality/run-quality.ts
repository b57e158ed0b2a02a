import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import picomatch from 'picomatch';
import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { globList, nonEmpty } from '../build/command-line/values.ts';
import { parseManifest } from '../build/manifest/manifest.ts';
import { type LoadedContent, readSheets } from '../build/plan/read-sheets.ts';
import { type Io, runCommandLine, styleOf } from '../build/program/shell.ts';
import { failure, type Report, reportInvalid, success } from '../build/report/report.ts';
import type { Load } from '../core/index.ts';
import type { Locales } from '../model/locale.ts';
import { languageIn, loadLanguages } from '../plain-language/languages.ts';
import { printForm } from './print-form.ts';
import { printPairShares } from './print-pair-shares.ts';
import { printScoresOfSheets } from './print-scores.ts';
import { scoreSheet } from './score-sheet.ts';
import { factsOf } from './sheet-facts.ts';

/** Loader of the sheets, and the rules of their languages. */
type QualitySources = { load: Load<LoadedContent<unknown>>; locales: Locales };

type QualityOptions = CommonOptions & { only: string[]; form: boolean; out: string };

const parseQualityOptions = contentCommand<QualityOptions>({
  name: 'npx handouts quality',
  summary: 'Scores the sheets by PEMAT-P and the CDC Clear Communication Index.',
  examples: [
    ['', 'every sheet by both instruments, as far as it goes without a reader'],
    ['--json', 'the same as data, for a catalogue'],
    ['--only chemotherapy --form', 'a form with all items of one sheet, for a reader'],
  ],
  options: (command, { out }) =>
    command
      .option('--only <glob>', 'only sheets whose id matches; comma-separated, repeatable', globList)
      .option('--form', 'print a form (YAML) for each sheet')
      .option('--out <folder>', 'where built PDFs are, for their pages', nonEmpty, out),
  read: (command) => ({ only: [], form: false, ...command.opts<CommonOptions & { out: string }>() }),
});

/** Pages of each sheet in Letter, standard print, by `language/id`; missing if it is not built. */
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
  if (sheets.status === 'usage-error') return failure(sheets.text);
  const { diagnostics, found } = sheets;
  if (sheets.status === 'invalid') return reportInvalid(diagnostics, styleOf(options, io));
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
  if (facts.length === 0) return failure('No sheet has such an id.');
  if (options.form) {
    const pages = await readPages(options.out);
    const forms = facts.map((one) =>
      printForm(one, pages.get(`${one.handout.language}/${one.handout.id}`) ?? null),
    );
    return success(forms.join('---\n'));
  }
  const scores = facts.map(scoreSheet);
  const pairs = (found.pairShares ?? []).filter(({ id }) => isAsked(id));
  const stdout = options.json
    ? `${JSON.stringify(scores, null, 2)}\n`
    : `${printScoresOfSheets(scores)}${printPairShares(pairs)}`;
  return success(stdout);
};

/** Runs `handouts quality` on its arguments; returns the exit code. */
export const runQuality = (
  args: string[],
  io: Io,
  { root, ...sources }: QualitySources & { root: URL },
): Promise<number> =>
  runCommandLine({ args, io, root }, parseQualityOptions, (options) => report(options, io, sources));
