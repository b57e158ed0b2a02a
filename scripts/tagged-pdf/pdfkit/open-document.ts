/// <reference path="./pdfkit.d.ts" />
import { sha256 } from '@noble/hashes/sha2';
import { PDFDocument } from 'pdfkit';
import type { TaggedOptions } from '../options.ts';
import { batchContent } from './batch-content.ts';
import { collapseStates } from './collapse-states.ts';
import { compressBy } from './compress.ts';
import { keepPaths } from './keep-paths.ts';
import { xmpPacket } from './metadata.ts';
import { writeOutputIntent } from './output-intent.ts';
import type { PdfDocument, PdfTree } from './pdf-document.ts';
import { reuseFonts } from './reuse-fonts.ts';
import { shortenPaths } from './short-paths.ts';

/** The file identifier: 16 bytes derived from the document's metadata. */
const fileIdentifier = ({ title, language, date, idSeed = '' }: TaggedOptions): Uint8Array => {
  const seed = JSON.stringify([title, language, date.toISOString(), idSeed]);
  return sha256(seed).slice(0, 16);
};

const information = (
  options: TaggedOptions,
  creator: string,
  producer: string,
): Record<string, string | Date> => ({
  ...options.info,
  Title: options.title,
  ...(options.author !== undefined && { Author: options.author }),
  ...(options.subject !== undefined && { Subject: options.subject }),
  ...(options.keywords !== undefined && { Keywords: options.keywords }),
  Creator: creator,
  Producer: producer,
  CreationDate: options.date,
  ModDate: options.date,
});

const writeMetadata = (document: PdfDocument, packet: string): void => {
  const ref = document.ref({ Type: 'Metadata', Subtype: 'XML' });
  Object.assign(ref, { compress: false });
  ref.write(new TextEncoder().encode(packet));
  ref.end();
  document._root.data.Metadata = ref;
};

/** Sorts names by code unit: pdfkit sorts them by the machine's locale. */
const sortPlainly = (names: PdfTree): void => {
  names.limits = false;
  names._compareKeys = (a, b) => (a < b ? -1 : 1);
};

/**
 * An empty pdfkit document that claims the standards of its version, with all metadata and no clock in it;
 * `producer` is the library that writes it.
 */
export const openDocument = (options: TaggedOptions, producer: string): PdfDocument => {
  const creator = options.creator ?? 'tagged-pdf';
  const document = new PDFDocument({
    autoFirstPage: false,
    displayTitle: true,
    font: null,
    info: information(options, creator, producer),
    lang: options.language,
    pdfVersion: '1.7',
    subset: 'PDF/A-2a',
    tagged: true,
  });
  document._id = fileIdentifier(options);
  sortPlainly(document._root.data.Names.data.Dests as PdfTree);
  if (options.deflate) compressBy(document, options.deflate);
  batchContent(document);
  shortenPaths(document);
  collapseStates(document);
  reuseFonts(document);
  keepPaths(document);
  writeOutputIntent(document);
  // pdfkit's own neither escapes XML nor supports two standards in one file.
  document.endMetadata = () => writeMetadata(document, xmpPacket(options, creator, producer));
  return document;
};
