import type { Theme } from '../theme.ts';

/** Points that the marks of a list take at the left of its items; `last` is its highest number, null for bullets. */
export const listIndent = ({ across }: Theme, last: number | null): number =>
  last === null ? across * 3 : across * (2 + String(last).length * 2);

/** Points that a quote leaves at its left, its rule among them. */
export const quoteIndent = ({ across, stroke }: Theme): number => across * 3 + stroke.head;

/** Points that a passage for one cancer type leaves at its left, its bar among them. */
export const groupIndent = ({ across, stroke }: Theme): number => across * 2 + stroke.card;

/** Points of `width` that the drawing of a panel has: half of them, or all in large print. */
export const panelPicture = ({ large, gutter, pictureScale }: Theme, width: number): number =>
  large ? width : ((width - gutter) / 2) * pictureScale;

/** Points of `width` that the words of a panel have: beside its drawing, or under it in large print, and beside its number. */
export const panelRoom = (theme: Theme, width: number): number => {
  const { large, across, gutter } = theme;
  return (large ? width : width - gutter - panelPicture(theme, width)) - across * 7 - gutter;
};
