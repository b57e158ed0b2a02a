import type { Targets } from '../structure/destinations.ts';
import type { ElementRefs } from '../structure/element-refs.ts';
import { destinationOf } from '../structure/structure-destination.ts';
import { onPage } from './coordinates.ts';
import type { PdfDocument, PdfTree } from './pdf-document.ts';

/**
 * Turns the `id`s of nodes into places on the page (react-pdf has them relative to the parent, and uses the
 * last part), and runs the markers: an `id` that is a function.
 */
export const placeDestinations = (document: PdfDocument, targets: Targets, refOf: ElementRefs): void => {
  const names = document._root.data.Names.data.Dests as PdfTree;
  document.addNamedDestination = (name, _kind, left, top) => {
    if (typeof name === 'function') {
      name();
      return;
    }
    const target = targets.get(name);
    if (!target || names.get(name)) return;
    const [x, , , y] = onPage(document, { left: Number(left), top: Number(top) });
    const place = { page: document.page.dictionary, left: x, top: y, element: refOf(target) };
    names.add(name, destinationOf(place));
  };
};
