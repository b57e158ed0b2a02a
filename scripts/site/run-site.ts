import { readBuild } from '../build/manifest/read-build.ts';
import { languageOf } from '../build/plan/language-of.ts';
import { type Loaded, readSheets } from '../build/plan/read-sheets.ts';
import { readProject } from '../build/program/project.ts';
import { type Io, reportParsed, runShell, styleOf, typedPath } from '../build/program/shell.ts';
import type { Report } from '../build/report/report.ts';
import type { Entries, Load } from '../core/index.ts';
import { type Diagnostic, listDiagnostics } from '../diagnostics/diagnostics.ts';
import { countDiagnostics, printDiagnostics } from '../diagnostics/format-diagnostics.ts';
import { type Locales, localeOf } from '../model/locale.ts';
import { readReleases } from '../release-records/read-releases.ts';
import { openPages } from './open-pages.ts';
import { parseSite, type SiteOptions } from './options.ts';
import { siteFiles } from './site-files.ts';
import { siteSheets } from './site-sheets.ts';
import { writeSite } from './write-site.ts';

/** Where the site takes its sheets and words from. */
type SiteSources = { load: Load<Loaded<unknown>>; locales: Locales };

const NO_ENTRIES: Entries = { treatments: [], cancerTypes: [], guides: [], medicines: [], rxnorm: {} };

const refuse = (text: string, exitCode = 1): Report => ({ stdout: '', stderr: `error: ${text}\n`, exitCode });

const refuseDiagnostics = (diagnostics: Diagnostic[], options: SiteOptions, io: Io): Report => {
  const { paint } = styleOf(options, io);
  return {
    stdout: '',
    stderr: `${printDiagnostics(diagnostics, paint)}${countDiagnostics(diagnostics)}.\n`,
    exitCode: 1,
  };
};

const makeSite = async (options: SiteOptions, io: Io, { load, locales }: SiteSources): Promise<Report> => {
  const build = await readBuild(options.out, 'same-editions');
  if ('refused' in build) return refuse(build.refused);
  const content = await readSheets(options, load);
  if (content.status === 'usage-error') return refuse(content.text, 2);
  const { diagnostics, found } = content;
  if (content.status === 'faulty') return refuseDiagnostics(diagnostics, options, io);
  const { releases, files: bad } = await readReleases(options.content);
  if (bad.length > 0) return refuseDiagnostics(listDiagnostics(bad), options, io);
  const sheets = siteSheets(found, build.manifest, locales);
  if ('refused' in sheets) return refuse(sheets.refused);
  const clinic = options.clinic === null ? null : found.clinic;
  const { withdrawn = [], entries = NO_ENTRIES } = found;
  const language = languageOf(found.handouts, options.language);
  if (language.type === 'usage-error') return refuse(language.text, 2);
  const locale = localeOf(locales, language.tag);
  const parts = { build, entries, sheets, clinic, releases, withdrawn, locale, locales };
  const files = await siteFiles(parts, await openPages());
  const refusal = await writeSite(options.site, files);
  if (refusal !== null) return refuse(refusal.refused);
  const summary = `${sheets.length} sheets, ${files.length} files. Open ${options.site}/index.html\n`;
  return { stdout: options.quiet ? '' : summary, stderr: '', exitCode: 0 };
};

/** Runs `build:site` on its arguments; gives the exit code. */
export const runSite = (
  args: string[],
  io: Io,
  { root, ...sources }: SiteSources & { root: URL },
): Promise<number> =>
  runShell(args, io, async () => {
    const { version } = await readProject(root, io.node);
    const defaults = { version, content: typedPath('content', root), out: typedPath('output', root) };
    const parsed = parseSite(args, defaults);
    return parsed.type === 'run' ? makeSite(parsed.options, io, sources) : reportParsed(parsed);
  });
