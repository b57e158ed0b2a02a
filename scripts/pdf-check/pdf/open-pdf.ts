import { PDFDict, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { readPainted } from '../page/read-painted.ts';
import type { PaintedPage } from '../page/types.ts';
import { type ContentStream, contentOf, instructionsOn } from './content-stream.ts';
import { encryptionOf } from './encryption.ts';
import { everyDict } from './every-dict.ts';
import { fontsOf } from './fonts/fonts.ts';
import { at, bytesOf, textAt } from './objects.ts';
import { readOperatorList } from './operator-list/read-operator-list.ts';
import type { TextFonts } from './operator-list/reader.ts';
import { readPage } from './read-page.ts';
import { readWithPdfjs } from './read-with-pdfjs.ts';
import { ownersOf } from './structure/owners.ts';
import { readStructure } from './structure/read-structure.ts';
import type { PdfFile, Rules } from './types.ts';

const EMPTY = { painted: { paints: [], runs: [], openings: [], unclosed: 0, unopened: 0 }, readOrder: null };

const xmpOf = (catalog: PDFDict): string | null => {
  const bytes = bytesOf(at(catalog, 'Metadata'));
  return bytes && new TextDecoder().decode(bytes);
};

type PageContent = { page: PDFPage; content: ContentStream; painted: PaintedPage | null };

const readContents = (document: PDFDocument): PageContent[] => {
  const fonts: TextFonts = new Map();
  return document.getPages().map((page) => {
    const instructions = instructionsOn(page.node);
    const list = readOperatorList(page.node, instructions, fonts);
    return { page, content: contentOf(instructions), painted: list && readPainted(list, (name) => name) };
  });
};

/** What is asked of any file. */
const RULES: Rules = {
  hasOutline: false,
  followsPdf2: false,
  mayBeEmpty: (words) => words !== '',
  pageReference: null,
};

/** The rules of a file in this language (its Lang, or null); those left out are those of any file. */
export type RulesFor = (language: string | null) => Partial<Rules>;

/** Opens a PDF with both readers; throws when one of them cannot read it. */
export const openPdf = async (
  file: string,
  bytes: Uint8Array,
  rulesFor: RulesFor = () => ({}),
): Promise<PdfFile> => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true });
  const { catalog, context } = document;
  const contents = readContents(document);
  const isEncrypted = encryptionOf(document) !== null;
  const seen = isEncrypted
    ? []
    : await readWithPdfjs(
        bytes,
        contents.map(({ painted }) => painted),
      );
  if (seen.length !== contents.length && !isEncrypted)
    throw new Error(
      `pdf-lib and pdf.js disagree on the number of pages: ${contents.length} and ${seen.length}.`,
    );
  const pages = contents.map(({ page, content }, index) =>
    readPage(page, index, content, seen[index] ?? EMPTY),
  );
  const pageOf = new Map(pages.map(({ ref }, index) => [ref, index]));
  const structure = readStructure(catalog, pageOf);
  const info = context.lookup(context.trailerInfo.Info);
  return {
    file,
    bytes,
    document,
    catalog,
    pages,
    rules: { ...RULES, ...rulesFor(textAt(catalog, 'Lang')) },
    info: info instanceof PDFDict ? info : null,
    xmp: xmpOf(catalog),
    structure,
    dicts: everyDict(document),
    fonts: fontsOf({ pages }),
    owners: ownersOf({ structure }),
  };
};
