import type { PDFPageProxy, StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.js';
import { readPainted } from '../page/read-painted.ts';
import type { PaintedPage } from '../page/types.ts';
import { AnnotationMode, getDocument, VerbosityLevel } from './pdfjs.ts';

/** A page as pdf.js sees it. */
export type PageSeen = { painted: PaintedPage; readOrder: number[] | null };

const fontNameOn =
  ({ commonObjs }: PDFPageProxy) =>
  (loadedName: string): string =>
    commonObjs.has(loadedName) ? String((commonObjs.get(loadedName) as { name?: unknown }).name) : loadedName;

const idsIn = (node: StructTreeNode | StructTreeContent): number[] => {
  if ('children' in node) return node.children.flatMap(idsIn);
  const id = node.type === 'content' ? /_mc(\d+)$/.exec(node.id)?.[1] : undefined;
  return id === undefined ? [] : [Number(id)];
};

const paintedOn = async (page: PDFPageProxy): Promise<PaintedPage> =>
  readPainted(await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE }), fontNameOn(page));

const readPage = async (page: PDFPageProxy, known: PaintedPage | null): Promise<PageSeen> => {
  const tree = (await page.getStructTree()) as StructTreeNode | null;
  return { painted: known ?? (await paintedOn(page)), readOrder: tree && idsIn(tree) };
};

/**
 * Reads every page with pdf.js: the order of its structure, and what is painted where that is not known already. Throws when the
 * file is not a PDF.
 */
export const readWithPdfjs = async (
  bytes: Uint8Array,
  known: readonly (PaintedPage | null)[],
): Promise<PageSeen[]> => {
  const task = getDocument({
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    useSystemFonts: false,
  });
  try {
    const document = await task.promise;
    const pages: PageSeen[] = [];
    for (let number = 1; number <= document.numPages; number += 1)
      pages.push(await readPage(await document.getPage(number), known[number - 1] ?? null));
    return pages;
  } finally {
    await task.destroy();
  }
};
