import layoutDocument from '@react-pdf/layout';
import paintDocument from '@react-pdf/render';
import { Font, pdf } from '@react-pdf/renderer';
import type { ReactElement } from 'react';
import type { PdfDocument } from '../pdfkit/pdf-document.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { Node } from './nodes.ts';

/**
 * The only place with react-pdf's own types: from here on its trees are `Node`s. react-pdf has no tags of its
 * own (diegomura/react-pdf#3179).
 */

type Container = { container: { document: Node | null }; updateContainer: (element: null) => void };

/** The node tree of an element. Rethrows errors of components. */
export const toTree = (element: ReactElement): Node => {
  const instance = pdf(element as Parameters<typeof pdf>[0]) as unknown as Container;
  const { document } = instance.container;
  if (!document)
    throw taggedPdfError(
      'component',
      'No document came of the element',
      'A component threw: see the error before this.',
    );
  // React never releases a mounted tree, and an abandoned root only when it is idle.
  instance.updateContainer(null);
  instance.container.document = null;
  return document;
};

// The published type lacks the font store.
const layOutWithFonts = layoutDocument as unknown as (document: Node, fonts: typeof Font) => Promise<Node>;

/** Lays a tree out on pages; returns a new tree. */
export type LayOutDocument = (document: Node) => Promise<Node>;

/** react-pdf's own layout. */
export const layOut: LayOutDocument = (document) => layOutWithFonts(document, Font);

/** Each page once, as it is to be painted; the layout loses it, so that its memory is free while the others are painted. */
const oncePainted = (pages: Node[], painted: (page: Node) => Node) => ({
  forEach: (paintPage: (page: Node) => void): void => {
    for (let page = pages.shift(); page; page = pages.shift()) paintPage(painted(page));
  },
});

/**
 * Paints laid-out pages and ends the document: `painted` gives what is painted of a page, when its turn comes. Takes the pages out of the layout.
 */
export const paint = (document: PdfDocument, layout: Node, painted: (page: Node) => Node): void => {
  const pages = { ...layout, children: oncePainted(layout.children ?? [], painted) };
  paintDocument(
    document as unknown as Parameters<typeof paintDocument>[0],
    pages as unknown as Parameters<typeof paintDocument>[1],
  );
};
