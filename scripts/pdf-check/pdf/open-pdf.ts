import { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { Handout } from '../../model/handout.ts';
import type { Locales } from '../../model/locale.ts';
import { encryptionOf } from './encryption.ts';
import { at, bytesOf, textAt } from './objects.ts';
import { readPage } from './read-page.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';
import { readStructure } from './structure/read-structure.ts';
import type { PdfFile } from './types.ts';

const EMPTY = { painted: { paints: [], runs: [], openings: [], unclosed: 0, unopened: 0 }, readOrder: null };

const xmpOf = (catalog: PDFDict): string | null => {
  const bytes = bytesOf(at(catalog, 'Metadata'));
  return bytes && new TextDecoder().decode(bytes);
};

/** What is known of a file before it is read: the handout that it should be, and the languages that it may be in. */
type Context = { handout: Handout | null; locales: Locales };

/** Opens a PDF with both readers; throws when one of them cannot read it. */
export const openPdf = async (
  file: string,
  bytes: Uint8Array,
  { handout, locales }: Context = { handout: null, locales: new Map() },
): Promise<PdfFile> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const seen = encryptionOf(document) === null ? await readWithPdfjs(bytes) : [];
  const { catalog, context } = document;
  const count = document.getPageCount();
  if (seen.length !== count && encryptionOf(document) === null)
    throw new Error(`One reader sees ${count} pages, the other ${seen.length}.`);
  const pages = document.getPages().map((page, index) => readPage(page, index, seen[index] ?? EMPTY));
  const pageOf = new Map(pages.map(({ ref }, index) => [ref, index]));
  const info = context.lookup(context.trailerInfo.Info);
  return {
    file,
    bytes,
    document,
    catalog,
    pages,
    handout,
    locale: locales.get(textAt(catalog, 'Lang') ?? '') ?? null,
    info: info instanceof PDFDict ? info : null,
    xmp: xmpOf(catalog),
    structure: readStructure(catalog, pageOf),
  };
};
