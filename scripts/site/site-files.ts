import { revisionPath, type SheetFacts, sheetPath } from '../../templates/web/catalogue/sheet-facts.ts';
import type { RevisionFacts } from '../../templates/web/pages/revision-facts.ts';
import type { Build } from '../build/manifest/read-build.ts';
import { filePath, pdfPath } from '../build/manifest/site-paths.ts';
import type { FolderFile } from '../build/publish/replace-folder.ts';
import type { Compiled, Entries } from '../core/index.ts';
import type { ClinicProfile } from '../model/handout.ts';
import { type Locale, type Locales, localeOf } from '../model/locale.ts';
import type { TeachBack } from '../model/teach-back.ts';
import { loadLanguages } from '../plain-language/languages.ts';
import { readAssets } from './assets.ts';
import { bundleScripts } from './bundle.ts';
import { booksOf, catalogFiles } from './catalog/catalog-files.ts';
import { catalogueData, dataScript } from './catalogue-data.ts';
import { cataloguePage } from './catalogue-page.ts';
import { packetFiles } from './packet-files.ts';
import { pagePictures } from './page-pictures.ts';
import type { Pages } from './pages.tsx';
import { allRevisions, type History } from './revisions.ts';
import { searchData } from './search-data.ts';
import { termsOf } from './sheet-terms.ts';
import { withheldLists } from './withheld.ts';

/** The inputs of the site. */
export type SiteParts = History & {
  /** Sheets withheld in their language until their translation is up to date. */
  withheld: Compiled['withheld'];
  build: Build;
  entries: Entries;
  /** Teach-back questions for staff, by language. */
  teachBacks: Readonly<Record<string, TeachBack>>;
  /** The clinic of the site; null: pages without any phone number. */
  clinic: ClinicProfile | null;
  /** The locale of the catalogue and of other pages that are not about a sheet of one language. */
  locale: Locale;
  /** The locales of the sheets. */
  locales: Locales;
};

const pdfFiles = ({ pdfs }: Build): FolderFile[] =>
  [...pdfs].map(([file, bytes]) => ({ path: pdfPath(file), bytes }));

const otherFiles = ({ others }: Build): FolderFile[] =>
  [...others].map(([file, bytes]) => ({ path: filePath(file), bytes }));

const inOtherLanguages = ({ handout }: SheetFacts, sheets: readonly SheetFacts[]) =>
  sheets
    .filter((other) => other.handout.id === handout.id && other.handout.language !== handout.language)
    .map((other) => ({ language: other.handout.language, id: other.handout.id }));

const sheetFiles = ({ sheets, clinic, locales }: SiteParts, pages: Pages): FolderFile[] => {
  const byCode = new Map(
    sheets.map(({ handout }) => [`${handout.language} ${handout.code}`, sheetPath(handout)]),
  );
  return sheets.map((facts) => {
    const { language } = facts.handout;
    const hrefOf = (code: string): string | null => {
      const path = byCode.get(`${language} ${code}`);
      return path === undefined ? null : `../${path}`;
    };
    return {
      path: sheetPath(facts.handout),
      bytes: pages.sheet({
        locale: localeOf(locales, language),
        facts,
        clinic,
        hrefOf,
        others: inOtherLanguages(facts, sheets),
      }),
    };
  });
};

/** One page for each printed address; sheets of several languages may share one. */
const revisionFiles = (parts: SiteParts, pages: Pages): FolderFile[] => {
  const byPath = new Map<string, [RevisionFacts, ...RevisionFacts[]]>();
  for (const facts of allRevisions(parts)) {
    const path = revisionPath(facts.code, facts.revision);
    byPath.set(path, [...(byPath.get(path) ?? []), facts]);
  }
  const { locales } = parts;
  return [...byPath].map(([path, entries]) => ({ path, bytes: pages.revision({ entries, locales }) }));
};

const infobuttonFile = ({ sheets, entries, locale }: SiteParts, pages: Pages): FolderFile => {
  const coded = sheets.map((facts) => {
    const { icd10cm, rxnorm, products, generics, brands, everyday, onlyFor } = termsOf(
      facts.handout,
      entries,
    );
    const words = [facts.handout.title, ...generics, ...brands, ...everyday].join('|').toLowerCase();
    return { facts, icd10cm, rxnorm, products, words, onlyFor };
  });
  return { path: 'infobutton.html', bytes: pages.infobutton({ locale, sheets: coded }) };
};

/** Every file of the site, in a stable order; the same build gives the same bytes. */
export const siteFiles = async (parts: SiteParts, pages: Pages): Promise<FolderFile[]> => {
  const sheetPages = sheetFiles(parts, pages);
  const builtFiles = [...pdfFiles(parts.build), ...otherFiles(parts.build)];
  const files = [...sheetPages, ...builtFiles];
  return [
    {
      path: 'index.html',
      bytes: pages.index({
        ...cataloguePage(parts.build.manifest.version, parts, parts.locale),
        withheld: withheldLists(parts),
        books: booksOf(parts.build),
      }),
    },
    ...sheetPages,
    ...revisionFiles(parts, pages),
    { path: '404.html', bytes: pages.notFound(parts) },
    infobuttonFile(parts, pages),
    ...catalogFiles({ ...parts, files }, await loadLanguages(parts.locales)),
    {
      path: 'assets/catalogue-data.js',
      bytes: dataScript('catalogue', catalogueData({ ...parts, version: parts.build.manifest.version })),
    },
    { path: 'assets/search-data.js', bytes: dataScript('searchData', searchData(parts)) },
    ...(await packetFiles(parts, parts.build.manifest.version, pages)),
    ...(await bundleScripts()),
    ...(await pagePictures(parts.sheets, parts.build)),
    ...(await readAssets(parts.clinic?.accent ?? null, pages)),
    ...builtFiles,
  ];
};
