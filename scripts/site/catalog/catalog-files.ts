import type { BookFile, SheetFacts, SheetPdf } from '../../../templates/web/catalogue/sheet-facts.ts';
import type { Build } from '../../build/manifest/read-build.ts';
import { filePath } from '../../build/manifest/site-paths.ts';
import type { FolderFile } from '../../build/publish/replace-folder.ts';
import type { Entries } from '../../core/index.ts';
import type { ReadyPacket } from '../../handout/plan/ready-packets.ts';
import type { Locales } from '../../model/locale.ts';
import { type Languages, languageIn } from '../../plain-language/languages.ts';
import { packetsIn } from '../feed-file.ts';
import { printFhirBundle } from '../fhir/print-fhir-bundle.ts';
import { measuresOf } from '../measures.ts';
import type { History } from '../revisions.ts';
import { termsOf } from '../sheet-terms.ts';
import type { SiteLanguage } from '../site-languages.ts';
import { catalogChanges, catalogPacket, catalogSheet, printCatalog, printCatalogSchema } from './catalog.ts';

type CatalogParts = History & {
  build: Build;
  entries: Entries;
  locales: Locales;
  languages: readonly SiteLanguage[];
  /** The web pages, PDFs and other files of the sheets. */
  files: readonly FolderFile[];
};

/** The e-books of a build, as the catalogue links them. */
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

const packetPdfsOf = ({ id, language }: ReadyPacket, sheets: readonly SheetFacts[]): readonly SheetPdf[] =>
  sheets.find(({ handout }) => handout.id === id && handout.language === language)?.packetPdfs ?? [];

/** What other systems read of all languages: `catalog.json`, its schema, and the same for FHIR. */
export const catalogFiles = (parts: CatalogParts, reading: Languages): FolderFile[] => {
  const { build, sheets, entries, releases } = parts;
  return [
    {
      path: 'catalog.json',
      bytes: printCatalog({
        version: build.manifest.version,
        sheets: sheets.map((facts) => {
          const { handout } = facts;
          const language = languageIn(reading, handout.language);
          const measured = measuresOf(handout, language, build.manifest.pdfs);
          return catalogSheet(facts, termsOf(handout, entries), measured);
        }),
        books: booksOf(build),
        packets: parts.languages.flatMap(({ locale, folder }) =>
          packetsIn(parts, locale.tag).map((packet) =>
            catalogPacket(packet, folder.path, packetPdfsOf(packet, sheets)),
          ),
        ),
        changes: catalogChanges(releases),
      }),
    },
    { path: 'catalog.schema.json', bytes: printCatalogSchema() },
    { path: 'catalog.fhir.json', bytes: printFhirBundle(parts) },
  ];
};
