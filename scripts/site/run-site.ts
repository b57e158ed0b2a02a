import { type Build, type Refusal, readBuild } from '../build/manifest/read-build.ts';
import { languageOf } from '../build/plan/language-of.ts';
import { type LoadedContent, readSheets } from '../build/plan/read-sheets.ts';
import { type Io, runCommandLine, styleOf } from '../build/program/shell.ts';
import { replaceFolder } from '../build/publish/replace-folder.ts';
import { failure, type Report, reportInvalid, success } from '../build/report/report.ts';
import type { Entries, Load } from '../core/index.ts';
import { listDiagnostics } from '../diagnostics/diagnostics.ts';
import { type Locales, localeOf } from '../model/locale.ts';
import { hasPackets } from '../packet/ready/read-ready.ts';
import { readReleases } from '../release-records/read-releases.ts';
import { openPages } from './open-pages.ts';
import { parseSite, type SiteOptions } from './options.ts';
import { siteFiles } from './site-files.ts';
import { sitePackets, withPacketPdfs } from './site-packets.ts';
import { siteSheets } from './site-sheets.ts';
import { withExtras } from './with-extras.ts';
import { withoutPdf2 } from './without-pdf-2.ts';

/** A file of every site: a folder without it is not replaced. */
const MARK = 'catalog.json';

/** Loader of the sheets, and the locales. */
type SiteSources = { load: Load<LoadedContent<unknown>>; locales: Locales };

const NO_ENTRIES: Entries = { treatments: [], cancerTypes: [], guides: [], medicines: [], rxnorm: {} };

const refuse = (text: string): Report => failure(text, 1);

/** The build with its other editions, and the folders of packets among those named with `--with`. */
const readBuilds = async ({
  out,
  extras,
}: SiteOptions): Promise<{ build: Build; packetFolders: string[] } | Refusal> => {
  const read = await readBuild(out, 'same-editions');
  if ('refused' in read) return read;
  const arePackets = await Promise.all(extras.map(hasPackets));
  const editions = extras.filter((_, index) => !arePackets[index]);
  const whole = await withExtras(read, editions);
  const build = 'refused' in whole ? whole : withoutPdf2(whole);
  if ('refused' in build) return build;
  return { build, packetFolders: extras.filter((_, index) => arePackets[index]) };
};

const makeSite = async (options: SiteOptions, io: Io, { load, locales }: SiteSources): Promise<Report> => {
  const style = styleOf(options, io);
  const builds = await readBuilds(options);
  if ('refused' in builds) return refuse(builds.refused);
  const { build, packetFolders } = builds;
  const content = await readSheets(options, load);
  if (content.status === 'usage-error') return failure(content.text);
  const { diagnostics, found } = content;
  if (content.status === 'invalid') return reportInvalid(diagnostics, style);
  const { releases, files: bad } = await readReleases(options.content);
  if (bad.length > 0) return reportInvalid(listDiagnostics(bad), style);
  const plain = siteSheets(found, build.manifest, locales);
  if ('refused' in plain) return refuse(plain.refused);
  const packets = await sitePackets(packetFolders, build, found);
  if ('refused' in packets) return refuse(packets.refused);
  const sheets = withPacketPdfs(plain, packets);
  const clinic = options.clinic === null ? null : found.clinic;
  const { withdrawn = [], withheld = [], entries = NO_ENTRIES, teachBacks = {} } = found;
  const language = languageOf(found.handouts, options.language);
  if (language.type === 'usage-error') return failure(language.text);
  const locale = localeOf(locales, language.tag);
  const parts = {
    build,
    packets,
    entries,
    teachBacks,
    sheets,
    clinic,
    releases,
    withdrawn,
    withheld,
    locale,
    locales,
  };
  const files = await siteFiles(parts, await openPages());
  if (!(await replaceFolder(options.site, files, MARK)))
    return refuse(
      `${options.site} has something else than a site of this program. Name another folder: --site <folder>`,
    );
  const summary = `${sheets.length} sheets, ${files.length} files. Open ${options.site}/index.html\n`;
  return success(options.quiet ? '' : summary);
};

/** Runs `handouts site` on its arguments; returns the exit code. */
export const runSite = (
  args: string[],
  io: Io,
  { root, ...sources }: SiteSources & { root: URL },
): Promise<number> =>
  runCommandLine({ args, io, root }, parseSite, (options) => makeSite(options, io, sources));
