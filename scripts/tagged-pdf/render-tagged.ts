import type { ReactElement } from 'react';
import { checkLines } from './checks/check-lines.ts';
import { checkOptions } from './checks/check-options.ts';
import { checkTables } from './checks/check-table.ts';
import { deflate } from './deflate.ts';
import { installedVersions } from './installed-versions.ts';
import type { TaggedOptions, TaggedPdf } from './options.ts';
import { openDocument } from './pdfkit/open-document.ts';
import { writeFile } from './pdfkit/write-file.ts';
import { createInstrument } from './react-pdf/instrument.ts';
import { fillOf, hasPlace } from './react-pdf/look-at-pages.ts';
import { linesIn, type Node } from './react-pdf/nodes.ts';
import { numberPages } from './react-pdf/number-pages.ts';
import { type LayOutDocument, layOut as layOutByReactPdf, paint, toTree } from './react-pdf/react-pdf.ts';
import { checkHeadings } from './structure/headings.ts';
import { settleIds } from './structure/ids.ts';
import { type PreparedTree, prepare } from './structure/prepare.ts';
import { tagDocument } from './tag-document.ts';
import { isTaggedPdfError } from './tagged-pdf-error.ts';
import { checkVersions, type Versions } from './versions.ts';

let versions: Versions | null = null;

/** Read for the first document of a process: four files to find and read. */
const versionsOnce = (): Versions => {
  versions ??= installedVersions();
  return versions;
};

const checkStructure = ({ root }: PreparedTree): void => {
  checkHeadings(root);
  checkTables(root);
  settleIds(root);
};

/** Pages that are laid out but not yet painted. */
export type LaidOutPdf = Omit<TaggedPdf, 'bytes'> & {
  /** Fill of each page, from 0 to 1: how far down its flow ends. */
  fills: readonly number[];
  /** The layout's penalty for the pages, from 0. */
  flaw: number;
  /** The page, the first being 0, of a destination; null when there is none. */
  pageOf: (id: string) => number | null;
  /** Paints them; throws like `renderTagged`. Call it once. */
  paint: () => Promise<Uint8Array>;
};

/** Prefixes errors with the title. */
const named = async <Result>(title: string, act: () => Promise<Result>): Promise<Result> => {
  try {
    return await act();
  } catch (error) {
    if (isTaggedPdfError(error)) error.message = `${title}: ${error.message}`;
    throw error;
  }
};

const paintPages = async (
  layout: Node,
  prepared: PreparedTree,
  options: TaggedOptions,
): Promise<Uint8Array> => {
  const { lap = () => {} } = options;
  const document = openDocument(options, `PDFKit ${versionsOnce().pdfkit}`);
  const tagger = tagDocument(document, prepared, options.fieldFont);
  const written = writeFile(document, options.deflate ?? deflate, options.pdfVersion);
  const instrument = createInstrument(tagger);
  paint(document, layout, (page) => {
    lap('write');
    const instrumented = instrument(page);
    lap('tagging');
    return instrumented;
  });
  const error = tagger.firstError();
  if (error) throw error;
  const bytes = await written;
  lap('write');
  return bytes;
};

/** The structure of an element, and its layout to come. No async function, which would keep the tree of all pages until they are painted. */
const begin = (
  element: ReactElement,
  { lap = () => {}, language }: TaggedOptions,
  layOut: LayOutDocument,
): { prepared: PreparedTree; laidOut: Promise<Node> } => {
  const tree = toTree(element);
  lap('React');
  const prepared = prepare(tree, language);
  checkStructure(prepared);
  lap('tagging');
  return { prepared, laidOut: layOut(tree) };
};

const layOutTree = async (
  element: ReactElement,
  options: TaggedOptions,
  layOut: LayOutDocument,
): Promise<LaidOutPdf> => {
  const { lap = () => {}, title } = options;
  checkVersions(versionsOnce(), options.strict ?? false);
  checkOptions(options);
  const { prepared, laidOut } = begin(element, options, layOut);
  const layout = await numberPages(await laidOut, layOut);
  lap('layout');
  checkLines(layout);
  const pages = layout.children ?? [];
  return {
    pages: pages.length,
    linesOnPage: pages.map(linesIn),
    fills: pages.map(fillOf),
    flaw: pages.reduce((sum, { props }) => sum + (props?.flaw ?? 0), 0),
    pageOf: (id) => {
      const index = pages.findIndex((page) => hasPlace(page, id));
      return index < 0 ? null : index;
    },
    paint: () => named(title, () => paintPages(layout, prepared, options)),
  };
};

/**
 * Lays out without painting. `layOut` replaces react-pdf's own layout; its result must keep the props of the
 * nodes. Throws like `renderTagged`.
 */
export const layOutTagged = async (
  element: ReactElement,
  options: TaggedOptions,
  layOut: LayOutDocument = layOutByReactPdf,
): Promise<LaidOutPdf> => named(options.title, () => layOutTree(element, options, layOut));

/**
 * The element as one PDF that is PDF/UA-1 and PDF/A-2a, or with `pdfVersion: '2.0'` PDF/UA-2, WTPDF and
 * PDF/A-4; the same input gives the same bytes. `layOut` as for `layOutTagged`. Throws a `TaggedPdfError`
 * that names the document, its elements and its components.
 */
export const renderTagged = async (
  element: ReactElement,
  options: TaggedOptions,
  layOut: LayOutDocument = layOutByReactPdf,
): Promise<TaggedPdf> => {
  const { paint: paintAll, ...pages } = await layOutTagged(element, options, layOut);
  return { bytes: await paintAll(), ...pages };
};
