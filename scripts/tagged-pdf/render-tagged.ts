import type { ReactElement } from 'react';
import { checkLines } from './checks/check-lines.ts';
import { checkOptions } from './checks/check-options.ts';
import { checkTables } from './checks/check-table.ts';
import { openDocument } from './pdfkit/open-document.ts';
import { writeFile } from './pdfkit/write-file.ts';
import { instrument } from './react-pdf/instrument.ts';
import { linesIn } from './react-pdf/nodes.ts';
import { numberPages } from './react-pdf/number-pages.ts';
import { type LayOutDocument, layOut as layOutByReactPdf, paint, toTree } from './react-pdf/react-pdf.ts';
import { checkHeadings } from './structure/headings.ts';
import { settleIds } from './structure/ids.ts';
import { type Prepared, prepare } from './structure/prepare.ts';
import { tagDocument } from './tag-document.ts';
import { isTaggedPdfError } from './tagged-pdf-error.ts';
import type { TaggedOptions, TaggedPdf } from './types.ts';
import { checkVersions, installedVersions } from './versions.ts';

/** Looked up once a process: four files to find and to read, which every sheet paid for. */
const VERSIONS = installedVersions();

const checkStructure = ({ root }: Prepared): void => {
  checkHeadings(root);
  checkTables(root);
  settleIds(root);
};

const renderTree = async (
  element: ReactElement,
  options: TaggedOptions,
  layOut: LayOutDocument,
): Promise<TaggedPdf> => {
  const { lap = () => {} } = options;
  checkVersions(VERSIONS);
  checkOptions(options);
  const tree = toTree(element);
  lap('React');
  const prepared = prepare(tree, options.language);
  checkStructure(prepared);
  lap('tagging');
  const layout = await numberPages(await layOut(tree), layOut);
  lap('layout');
  checkLines(layout);
  const document = openDocument(options);
  const tagger = tagDocument(document, prepared, options.fieldFont);
  const written = writeFile(document);
  const marked = instrument(layout, tagger);
  lap('tagging');
  paint(document, marked);
  const error = tagger.diagnostic();
  if (error) throw error;
  const bytes = await written;
  lap('write');
  const pages = layout.children ?? [];
  return { bytes, pages: pages.length, linesOnPage: pages.map(linesIn) };
};

/**
 * The element as one PDF that is PDF/UA-1 and PDF/A-2a; the same input gives the same bytes.
 * `layOut` lays its tree out on pages, react-pdf's own way when not given; what it lays out carries the props it was given.
 * Throws a `TaggedPdfError` that names the document, its elements and its components.
 */
export const renderTagged = async (
  element: ReactElement,
  options: TaggedOptions,
  layOut: LayOutDocument = layOutByReactPdf,
): Promise<TaggedPdf> => {
  try {
    return await renderTree(element, options, layOut);
  } catch (error) {
    if (isTaggedPdfError(error)) error.message = `${options.title}: ${error.message}`;
    throw error;
  }
};
