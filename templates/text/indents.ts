import type { Theme } from '../theme.ts';

/** Points that the marks of a list take at the left of its items; `last` is its highest number, null for bullets. */
export const listIndent = ({ u }: Theme, last: number | null): number =>
  last === null ? u * 3 : u * (2 + String(last).length * 2);

/** Points that a quote leaves at its left, its rule among them. */
export const quoteIndent = ({ u, stroke }: Theme): number => u * 3 + stroke.head;

/** Points that a passage for one cancer type leaves at its left, its bar among them. */
export const groupIndent = ({ u, stroke }: Theme): number => u * 2 + stroke.card;

/** Points of `width` that the words of a panel have: beside its drawing, or under it in large print, and beside its number. */
export const panelRoom = ({ large, u, gutter }: Theme, width: number): number =>
  (large ? width : (width - gutter) / 2) - u * 7 - gutter;
