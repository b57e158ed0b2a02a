import { type PdfDictionary, type PdfDocument, type PdfRef, pdfText } from '../pdfkit/pdf-document.ts';
import type { ElementRefs } from './element-refs.ts';
import type { Heading, HeadingPlace } from './headings.ts';
import type { StructureElement } from './structure.ts';
import { destinationOf } from './structure-destination.ts';

type OutlineItem = { heading: Heading; items: OutlineItem[] };

/** Nests headings by level. */
const nest = (headings: readonly Heading[]): OutlineItem[] => {
  const top: OutlineItem[] = [];
  const open: OutlineItem[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const item = { heading, items: [] };
    (open.at(-1)?.items ?? top).push(item);
    open.push(item);
  }
  return top;
};

const count = (items: readonly OutlineItem[]): number =>
  items.reduce((sum, item) => sum + 1 + count(item.items), 0);

type HeadingPlaces = ReadonlyMap<StructureElement, HeadingPlace>;

/** The action of an entry; none for a heading that was not painted. */
const actionOf = (heading: StructureElement, places: HeadingPlaces, refOf: ElementRefs): PdfDictionary => {
  const place = places.get(heading);
  return place ? { A: { S: 'GoTo', ...destinationOf({ ...place, element: refOf(heading) }) } } : {};
};

const ends = (refs: readonly PdfRef[], items: readonly OutlineItem[]): PdfDictionary =>
  refs.length ? { First: refs[0], Last: refs.at(-1), Count: count(items) } : {};

const writeItems = (
  document: PdfDocument,
  items: readonly OutlineItem[],
  parent: PdfRef,
  places: HeadingPlaces,
  refOf: ElementRefs,
): PdfRef[] => {
  const refs = items.map(() => document.ref({}));
  for (const [index, item] of items.entries()) {
    const ref = refs[index] as PdfRef;
    const below = writeItems(document, item.items, ref, places, refOf);
    Object.assign(ref.data, {
      Title: pdfText(item.heading.element.spec.title ?? item.heading.title),
      Parent: parent,
      Prev: refs[index - 1],
      Next: refs[index + 1],
      ...actionOf(item.heading.element, places, refOf),
      ...ends(below, item.items),
    });
    ref.end();
  }
  return refs;
};

/** Writes the outline, fully expanded, from the headings. */
export const writeOutline = (
  document: PdfDocument,
  headings: readonly Heading[],
  places: HeadingPlaces,
  refOf: ElementRefs,
): void => {
  const items = nest(headings);
  const root = document.outline.dictionary;
  const refs = writeItems(document, items, root, places, refOf);
  Object.assign(root.data, { Type: 'Outlines', ...ends(refs, items) });
  root.end();
  Object.assign(document._root.data, { Outlines: root, PageMode: 'UseOutlines' });
};
