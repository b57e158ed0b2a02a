import { revisionPath, sheetPath } from '../../templates/web/catalogue/sheet-facts.ts';
import type { RevisionFacts } from '../../templates/web/pages/revision-facts.ts';
import type { Build } from '../build/manifest/read-build.ts';
import { filePath, packetPath, pdfPath } from '../build/manifest/site-paths.ts';
import type { FolderFile } from '../build/publish/replace-folder.ts';
import { languageName } from '../model/language-name.ts';
import { localeOf } from '../model/locale.ts';
import { loadLanguages } from '../plain-language/languages.ts';
import { readAssets } from './assets.ts';
import { bilingualOf } from './bilingual.ts';
import { bundleScripts } from './bundle.ts';
import { catalogFiles } from './catalog/catalog-files.ts';
import { otherLanguages } from './catalogue-data.ts';
import { languageFiles } from './language-files.ts';
import { packetToolFiles } from './packet-files.ts';
import { pagePictures } from './page-pictures.ts';
import type { Pages } from './pages.tsx';
import { allRevisions } from './revisions.ts';
import { folderOf, siteLanguages } from './site-languages.ts';
import type { SiteParts } from './site-parts.ts';

const pdfFiles = ({ pdfs }: Build): FolderFile[] =>
  [...pdfs].map(([file, bytes]) => ({ path: pdfPath(file), bytes }));

const readyFiles = ({ packets = [] }: SiteParts): FolderFile[] =>
  packets.map(({ row, bytes }) => ({ path: packetPath(row.file), bytes }));

const otherFiles = ({ others }: Build): FolderFile[] =>
  [...others].map(([file, bytes]) => ({ path: filePath(file), bytes }));

const sheetFiles = ({ sheets, clinic, locale: main, locales }: SiteParts, pages: Pages): FolderFile[] => {
  const byCode = new Map(
    sheets.map(({ handout }) => [`${handout.language} ${handout.code}`, sheetPath(handout)]),
  );
  return sheets.map((facts) => {
    const { id, language } = facts.handout;
    const hrefOf = (code: string): string | null => {
      const path = byCode.get(`${language} ${code}`);
      return path === undefined ? null : `../${path}`;
    };
    const others = otherLanguages(facts, sheets).map((other) => ({
      language: other,
      href: sheetPath({ language: other, id }),
      words: languageName(other),
    }));
    const home = folderOf(language, main.tag).path;
    const locale = localeOf(locales, language);
    const translations = bilingualOf(facts, sheets);
    return {
      path: sheetPath(facts.handout),
      bytes: pages.sheet({ locale, facts, clinic, hrefOf, home, others, translations }),
    };
  });
};

/** One page for each printed address. */
const revisionFiles = (parts: SiteParts, pages: Pages): FolderFile[] => {
  const byPath = new Map<string, [RevisionFacts, ...RevisionFacts[]]>();
  for (const facts of allRevisions(parts)) {
    const path = revisionPath(facts);
    byPath.set(path, [...(byPath.get(path) ?? []), facts]);
  }
  const { locale: main, locales } = parts;
  return [...byPath].map(([path, entries]) => {
    const home = folderOf(entries[0].language, main.tag).path;
    return { path, bytes: pages.revision({ entries, locales, home }) };
  });
};

/** Every file of the site, in a stable order; the same build gives the same bytes. */
export const siteFiles = async (parts: SiteParts, pages: Pages): Promise<FolderFile[]> => {
  const languages = siteLanguages(parts.sheets, parts.locale, parts.locales);
  const sheetPages = sheetFiles(parts, pages);
  const builtFiles = [...pdfFiles(parts.build), ...readyFiles(parts), ...otherFiles(parts.build)];
  const files = [...sheetPages, ...builtFiles];
  const [main, ...others] = languages.map(({ locale }) => locale);
  return [
    ...languages.flatMap((language) => languageFiles(parts, language, languages, pages)),
    ...sheetPages,
    ...revisionFiles(parts, pages),
    { path: '404.html', bytes: pages.notFound({ locales: [main ?? parts.locale, ...others] }) },
    ...catalogFiles({ ...parts, languages, files }, await loadLanguages(parts.locales)),
    ...(await packetToolFiles()),
    ...(await bundleScripts()),
    ...(await pagePictures(parts.sheets, parts.build)),
    ...(await readAssets(parts.clinic?.accent ?? null, pages)),
    ...builtFiles,
  ];
};
