import { onPage } from '../pdfkit/coordinates.ts';
import type { PdfDocument, PdfTree } from '../pdfkit/pdf-document.ts';

/**
 * Makes the `id`s of nodes places on the page (react-pdf has them relative to the parent, and uses the last part), and runs
 * the markers: an `id` that is a function.
 */
export const placeDestinations = (document: PdfDocument): void => {
  const names = document._root.data.Names.data.Dests as PdfTree;
  document.addNamedDestination = (name, _kind, left, top) => {
    if (typeof name === 'function') {
      name();
      return;
    }
    if (names.get(name)) return;
    const [x, , , y] = onPage(document, { left: Number(left), top: Number(top) });
    names.add(name, [document.page.dictionary, 'XYZ', x, y, null]);
  };
};
