import { onPage } from '../pdfkit/coordinates.ts';
import type { PdfDocument, PdfTree } from '../pdfkit/pdf-document.ts';
import type { Node } from '../react-pdf/nodes.ts';
import type { ElementRefs } from './element-refs.ts';
import type { StructureElement } from './structure.ts';
import { destinationOf } from './structure-destination.ts';

/** Elements by the `id` of the node that made them, or that is in them. */
export type Targets = ReadonlyMap<string, StructureElement>;

/** The elements that links may lead to, at or below a node, by id. */
export const targetsIn = ({ props, children = [] }: Node): [id: string, element: StructureElement][] => {
  const { id, taggedMark } = props ?? {};
  const own: [string, StructureElement][] =
    typeof id === 'string' && taggedMark ? [[id, taggedMark.owner]] : [];
  return [...own, ...children.flatMap(targetsIn)];
};

/**
 * Makes the `id`s of nodes places on the page (react-pdf has them relative to the parent, and uses the last part), and runs
 * the markers: an `id` that is a function.
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
