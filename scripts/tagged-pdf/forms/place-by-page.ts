import type { PdfRef } from '../pdfkit/pdf-document.ts';
import { everyElement, type StructureChild, type StructureElement } from '../structure/structure.ts';
import type { StructureType } from '../types.ts';

/** Types that may contain a field. */
const AROUND_FIELDS: ReadonlySet<StructureType> = new Set(['Document', 'Part', 'Sect', 'Div', 'Aside']);

type PageRange = { first: number; last: number };

const pagesOfChild = (child: StructureChild): readonly PdfRef[] =>
  child.kind === 'piece'
    ? child.parts.map(({ page }) => page)
    : child.kind === 'annotation'
      ? [child.page]
      : [];

/** The pages on which a child has content; null when none of it was painted. */
const pagesOf = (child: StructureChild, order: ReadonlyMap<PdfRef, number>): PageRange | null => {
  const painted =
    child.kind === 'element' ? everyElement(child).flatMap(({ children }) => children) : [child];
  const pages = painted.flatMap(pagesOfChild).map((page) => order.get(page) ?? 0);
  return pages.length === 0 ? null : { first: Math.min(...pages), last: Math.max(...pages) };
};

/**
 * Puts an element before the first content of a page, in its enclosing box if that begins on an earlier page.
 */
const insertAt = (
  parent: StructureElement,
  element: StructureElement,
  page: number,
  order: ReadonlyMap<PdfRef, number>,
): void => {
  const at = parent.children.findIndex((child) => (pagesOf(child, order)?.last ?? -1) >= page);
  const next = parent.children[at];
  const begins = next ? (pagesOf(next, order)?.first ?? page) : page;
  if (next?.kind === 'element' && begins < page && AROUND_FIELDS.has(next.spec.type)) {
    insertAt(next, element, page, order);
    return;
  }
  const index = next === undefined ? parent.children.length : begins < page ? at + 1 : at;
  element.parent = parent;
  parent.children.splice(index, 0, element);
};

/**
 * Moves the fields of running heads in the reading order to the start of their page: before, all of them were
 * on the first page. `pages` in order.
 */
export const placeByPage = (
  root: StructureElement,
  elements: readonly StructureElement[],
  pages: readonly PdfRef[],
): void => {
  const order = new Map(pages.map((page, index) => [page, index]));
  const moved = elements
    .map((element) => ({ element, page: pagesOf(element, order)?.first ?? 0 }))
    .filter(({ page }) => page > 0);
  for (const { element } of moved)
    if (element.parent)
      element.parent.children = element.parent.children.filter((child) => child !== element);
  for (const { element, page } of moved) insertAt(root, element, page, order);
};
