import type { BookFile } from '../../../templates/web/catalogue/sheet-facts.ts';
import type { Build } from '../../build/manifest/read-build.ts';
import { filePath } from '../../build/manifest/site-paths.ts';
import type { FolderFile } from '../../build/publish/replace-folder.ts';
import type { Entries } from '../../core/index.ts';
import { type ReadyPacket, readyPackets } from '../../handout/plan/ready-packets.ts';
import type { Locale, Locales } from '../../model/locale.ts';
import { type Languages, languageIn } from '../../plain-language/languages.ts';
import { printFeed } from '../feed.ts';
import { printFhirBundle } from '../fhir/print-fhir-bundle.ts';
import { measuresOf } from '../measures.ts';
import type { History } from '../revisions.ts';
import { termsOf } from '../sheet-terms.ts';
import { catalogChanges, catalogPacket, catalogSheet, printCatalog, printCatalogSchema } from './catalog.ts';

type CatalogParts = History & {
  build: Build;
  entries: Entries;
  locale: Locale;
  locales: Locales;
  /** The web pages, PDFs and other files of the sheets. */
  files: readonly FolderFile[];
};

/** The e-books of a build, as linked in the catalogue. */
export const booksOf = ({ manifest: { books = [] } }: Build): BookFile[] =>
  books.map(({ id, language, title, reviewState, nextReview, file, bytes, sha256 }) => ({
    id,
    language,
    title,
    state: reviewState,
    nextReview,
    href: filePath(file),
    bytes,
    sha256,
  }));

/** The packets made by the site's page: those in its own language. */
const packetsOf = ({ sheets, entries, locale }: CatalogParts): ReadyPacket[] => {
  const handouts = sheets.map(({ handout }) => handout);
  return readyPackets(
    handouts.filter(({ language }) => language === locale.tag),
    entries.medicines,
  );
};

/** Files for other systems: `catalog.json`, its schema, the same for FHIR, and the feed. */
export const catalogFiles = (parts: CatalogParts, languages: Languages): FolderFile[] => {
  const { build, sheets, entries, releases, locale } = parts;
  const packets = packetsOf(parts);
  return [
    {
      path: 'catalog.json',
      bytes: printCatalog({
        version: build.manifest.version,
        sheets: sheets.map((facts) => {
          const { handout } = facts;
          const language = languageIn(languages, handout.language);
          const measured = measuresOf(handout, language, build.manifest.pdfs);
          return catalogSheet(facts, termsOf(handout, entries), measured);
        }),
        books: booksOf(build),
        packets: packets.map(catalogPacket),
        changes: catalogChanges(releases),
      }),
    },
    { path: 'catalog.schema.json', bytes: printCatalogSchema() },
    { path: 'catalog.fhir.json', bytes: printFhirBundle(parts) },
    {
      path: 'feed.xml',
      bytes: printFeed(
        { version: build.manifest.version, releases, formats: build.manifest.formats ?? [], packets },
        locale,
      ),
    },
  ];
};
