import type { PdfRef } from '../pdfkit/pdf-document.ts';
import type { StructureType, TagSpec } from '../types.ts';

/** Marked content on a page, one painted part of a piece. */
type MarkedContent = { page: PdfRef; mcid: number };

/** A stretch of content under one element; painted in as many parts as pages and interruptions require. */
export type Piece = { kind: 'piece'; owner: StructureElement; text: string; parts: MarkedContent[] };

/** An annotation that belongs to an element, with its key in the parent tree. */
type Annotation = { kind: 'annotation'; page: PdfRef; ref: PdfRef; key: number };

export type StructureElement = {
  kind: 'element';
  spec: TagSpec;
  parent: StructureElement | null;
  component: string | null;
  children: (StructureElement | Piece | Annotation)[];
  /** Position of a Figure on its page: left, bottom, right, top in points. */
  bounds: readonly number[] | null;
};

/** The element around the whole document. */
export const rootElement = (language: string): StructureElement => ({
  kind: 'element',
  spec: { type: 'Document', lang: language },
  parent: null,
  component: null,
  children: [],
  bounds: null,
});

/** Adds an element as the last child of `parent`. */
export const addElement = (
  parent: StructureElement,
  spec: TagSpec,
  component: string | null,
): StructureElement => {
  const element: StructureElement = {
    kind: 'element',
    spec,
    parent,
    component,
    children: [],
    bounds: null,
  };
  parent.children.push(element);
  return element;
};

/** Adds content as the last child of `owner`. */
export const addPiece = (owner: StructureElement, text: string): Piece => {
  const piece: Piece = { kind: 'piece', owner, text, parts: [] };
  owner.children.push(piece);
  return piece;
};

/** The element itself or its nearest ancestor for which `test` is true. */
export const closest = (
  element: StructureElement,
  test: (spec: TagSpec) => boolean,
): StructureElement | null => {
  for (let each: StructureElement | null = element; each; each = each.parent)
    if (test(each.spec)) return each;
  return null;
};

/** The element itself or its nearest ancestor of a type. */
export const closestOf = (element: StructureElement, type: StructureType): StructureElement | null =>
  closest(element, (spec) => spec.type === type);

export type StructureChild = StructureElement['children'][number];

/** Child elements, in order. */
export const childElements = (element: StructureElement): StructureElement[] =>
  element.children.filter((child) => child.kind === 'element');

const addEvery = (element: StructureElement, found: StructureElement[]): StructureElement[] => {
  found.push(element);
  for (const child of element.children) if (child.kind === 'element') addEvery(child, found);
  return found;
};

/** An element and all below it, in order. */
export const everyElement = (element: StructureElement): StructureElement[] => addEvery(element, []);

/** All text of an element, in order, with white space collapsed. */
export const elementText = (element: StructureElement): string => {
  const collect = (each: StructureElement): string =>
    each.children
      .map((child) => (child.kind === 'element' ? collect(child) : child.kind === 'piece' ? child.text : ''))
      .join('');
  return collect(element).replace(/\s+/g, ' ').trim();
};

/** Names from the document down to the element, for messages. */
export const pathOf = (element: StructureElement): string[] => {
  const name = element.component ? `${element.spec.type} (${element.component})` : element.spec.type;
  return element.parent ? [...pathOf(element.parent), name] : [name];
};
