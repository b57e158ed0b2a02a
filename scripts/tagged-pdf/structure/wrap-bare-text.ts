import type { StructureType } from '../types.ts';
import { everyElement, type Piece, type StructureChild, type StructureElement } from './structure.ts';

const INLINE: ReadonlySet<StructureType> = new Set(['Span', 'Strong', 'Em', 'Code', 'Link', 'Note']);

const isInline = (child: StructureChild): boolean => child.kind === 'element' && INLINE.has(child.spec.type);

const spanOf = (parent: StructureElement, pieces: readonly Piece[]): StructureElement => {
  const span: StructureElement = {
    kind: 'element',
    spec: { type: 'Span' },
    parent,
    component: null,
    children: [...pieces],
    bounds: null,
  };
  for (const piece of pieces) piece.owner = span;
  return span;
};

const wrapIn = (element: StructureElement): void => {
  const wrapped: StructureChild[] = [];
  let bare: Piece[] = [];
  const close = (): void => {
    if (bare.length > 0) wrapped.push(spanOf(element, bare));
    bare = [];
  };
  for (const child of element.children) {
    if (child.kind === 'piece') bare.push(child);
    else {
      close();
      wrapped.push(child);
    }
  }
  close();
  element.children = wrapped;
};

/**
 * Wraps text next to inline elements in Spans: Chromium, when it reads tags, speaks the text of a paragraph
 * first and its elements afterwards (version 156).
 */
export const wrapBareText = (root: StructureElement): void => {
  for (const element of everyElement(root)) if (element.children.some(isInline)) wrapIn(element);
};
