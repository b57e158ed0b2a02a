import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import type { OtherLanguage } from '../../templates/web/site-folder.ts';
import type { FolderFile } from '../build/publish/replace-folder.ts';
import type { Release } from '../release-records/release.ts';
import { booksOf } from './catalog/catalog-files.ts';
import { catalogueData, dataScript } from './catalogue-data.ts';
import { cataloguePage } from './catalogue-page.ts';
import { feedFile } from './feed-file.ts';
import { packetPageFiles } from './packet-files.ts';
import type { Pages } from './pages.tsx';
import type { History } from './revisions.ts';
import { searchData } from './search-data.ts';
import { termsOf } from './sheet-terms.ts';
import type { SiteLanguage } from './site-languages.ts';
import type { SiteParts } from './site-parts.ts';
import { withheldList } from './withheld.ts';

/** A page in the other languages of the site, each link in words of that language. */
const inOthers = (
  page: string,
  { locale }: SiteLanguage,
  languages: readonly SiteLanguage[],
): OtherLanguage[] =>
  languages
    .filter((other) => other.locale.tag !== locale.tag)
    .map((other) => ({
      language: other.locale.tag,
      href: `${other.folder.path}${page}`,
      words: other.locale.web.catalogue.inThisLanguage,
    }));

const releaseIn = (release: Release, tag: string): Release => ({
  ...release,
  changes: release.changes.filter(({ language }) => language === tag),
  withdrawn: release.withdrawn.filter(({ language }) => language === tag),
});

/** What is known of the sheets of one language over time. */
const historyIn = ({ releases, withdrawn, sheets }: History, tag: string): History => ({
  releases: releases.map((release) => releaseIn(release, tag)),
  withdrawn: withdrawn.filter(({ language }) => language === tag),
  sheets: sheets.filter(({ handout }) => handout.language === tag),
});

const infobuttonFile = (
  { sheets, entries }: SiteParts,
  language: SiteLanguage,
  others: readonly OtherLanguage[],
  pages: Pages,
): FolderFile => {
  const coded = sheets.map((facts: SheetFacts) => {
    const { icd10cm, rxnorm, products, generics, brands, everyday, onlyFor } = termsOf(
      facts.handout,
      entries,
    );
    const words = [facts.handout.title, ...generics, ...brands, ...everyday].join('|').toLowerCase();
    return { facts, icd10cm, rxnorm, products, words, onlyFor };
  });
  const { locale, folder } = language;
  return {
    path: `${folder.path}infobutton.html`,
    bytes: pages.infobutton({ locale, folder, others, sheets: coded }),
  };
};

/**
 * The pages that a language has of its own, with their data: the catalogue, the page that makes packets, the answers to questions by code
 * (in which sheets of all languages are), and the feed.
 */
export const languageFiles = (
  parts: SiteParts,
  language: SiteLanguage,
  languages: readonly SiteLanguage[],
  pages: Pages,
): FolderFile[] => {
  const { build, entries, clinic, teachBacks, sheets: all } = parts;
  const { locale, folder } = language;
  const { version } = build.manifest;
  const history = historyIn(parts, locale.tag);
  const { sheets, releases } = history;
  const others = (page: string): OtherLanguage[] => inOthers(page, language, languages);
  return [
    {
      path: `${folder.path}index.html`,
      bytes: pages.index({
        ...cataloguePage(version, history, locale),
        folder,
        others: others('index.html'),
        withheld: withheldList(parts, locale),
        books: booksOf(build).filter((book) => book.language === locale.tag),
      }),
    },
    infobuttonFile(parts, language, others('infobutton.html'), pages),
    feedFile({ ...parts, ...history }, language),
    {
      path: `${folder.scripts}catalogue-data.js`,
      bytes: dataScript('catalogue', catalogueData({ locale, sheets, all, entries, releases, version })),
    },
    {
      path: `${folder.scripts}search-data.js`,
      bytes: dataScript('searchData', searchData({ sheets, entries, locale })),
    },
    ...packetPageFiles(
      { sheets, entries, clinic, teachBacks, locale, folder, version, others: others('packet.html') },
      pages,
    ),
  ];
};
