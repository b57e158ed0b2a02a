import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Load } from '../../core/index.ts';
import { brfFlaws } from '../../formats/braille/read-back/check-brf.ts';
import { type Locales, localeOf } from '../../model/locale.ts';
import { type CommonOptions, contentCommand } from '../command-line/parse-arguments.ts';
import { nonEmpty } from '../command-line/values.ts';
import type { FormatRow } from '../manifest/format-row.ts';
import { type Manifest, parseManifest } from '../manifest/manifest.ts';
import { type LoadedContent, readSheets } from '../plan/read-sheets.ts';
import { type Io, runCommandLine, styleOf } from '../program/shell.ts';
import { failure, type Report, reportInvalid, success } from '../report/report.ts';

type CheckOptions = CommonOptions & { out: string; clinic: string | null };

const parseCheckBrailleOptions = contentCommand<CheckOptions>({
  name: 'npx handouts check-braille',
  summary:
    'Back-translates every BRF file of a build with an independent table, and compares each word and number with its handout.',
  examples: [
    ['', 'check the braille in output/'],
    ['--out ../our-sheets --clinic ../our-clinic.yaml', 'check the braille of a clinic'],
  ],
  exits: '0 every word is there, 1 a word is missing or wrong, 2 usage error',
  options: (command, { out }) =>
    command
      .option('--out <folder>', 'output folder with a manifest', nonEmpty, out)
      .option('--clinic <file>', 'clinic profile that the braille was made with', nonEmpty),
  read: (command) => ({ clinic: null, ...command.opts<CommonOptions & { out: string }>() }),
});

type Deps = { load: Load<LoadedContent<unknown>>; locales: Locales };

const flawsOf = async (
  row: FormatRow,
  {
    out,
    manifest,
    found,
    locales,
  }: { out: string; manifest: Manifest; found: LoadedContent<unknown>; locales: Locales },
): Promise<string[]> => {
  const handout = found.handouts.find(({ id, language }) => id === row.id && language === row.language);
  if (handout === undefined) return ['belongs to a sheet that is no longer made'];
  const text = await readFile(join(out, row.file), 'latin1').catch(() => null);
  if (text === null) return ['is missing, though the manifest names it'];
  const locale = localeOf(locales, handout.language);
  return brfFlaws(text, { handout, clinic: found.clinic, locale, version: manifest.version });
};

const check = async (options: CheckOptions, io: Io, { load, locales }: Deps): Promise<Report> => {
  const { out } = options;
  const manifest = parseManifest(await readFile(join(out, 'manifest.json'), 'utf8').catch(() => ''));
  const rows = manifest?.formats?.filter(({ format }) => format === 'brf') ?? [];
  if (manifest === null || rows.length === 0)
    return failure(`${out} has no braille. First make it: npx handouts build --format brf`, 1);
  const content = await readSheets(options, load);
  if (content.status === 'usage-error') return failure(content.text);
  if (content.status === 'invalid') return reportInvalid(content.diagnostics, styleOf(options, io));
  const flaws: string[] = [];
  for (const row of rows)
    for (const flaw of await flawsOf(row, { out, manifest, found: content.found, locales }))
      flaws.push(`${join(out, row.file)} ${flaw}`);
  if (flaws.length > 0)
    return failure(`${flaws.join('\nerror: ')}\nMake it again: npx handouts build --format brf`, 1);
  return success(options.quiet ? '' : `${rows.length} files match their handouts.\n`);
};

/** Runs `handouts check-braille` on its arguments; returns the exit code. */
export const runCheckBraille = (
  args: string[],
  io: Io,
  { root, ...deps }: Deps & { root: URL },
): Promise<number> =>
  runCommandLine({ args, io, root }, parseCheckBrailleOptions, (options) => check(options, io, deps));
