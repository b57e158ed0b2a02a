import type { Theme } from '../theme.ts';

/** Width of the marks of a list, in points; `last` is its highest number, null for bullets. */
export const listIndent = ({ across }: Theme, last: number | null): number =>
  last === null ? across * 3 : across * (2 + String(last).length * 2);

/** Indent of a quote in points, including its rule. */
export const quoteIndent = ({ across, stroke }: Theme): number => across * 3 + stroke.head;

/** Indent of a passage for one cancer type in points, including its bar. */
export const groupIndent = ({ across, stroke }: Theme): number => across * 2 + stroke.card;

/** Width of a panel's drawing in points: half of `width`, or all of it in large print. */
export const panelPicture = ({ large, gutter, pictureScale }: Theme, width: number): number =>
  large ? width : ((width - gutter) / 2) * pictureScale;

/**
 * Width of a panel's words in points: next to its drawing, or under it in large print, and next to its
 * number.
 */
export const panelRoom = (theme: Theme, width: number): number => {
  const { large, across, gutter } = theme;
  return (large ? width : width - gutter - panelPicture(theme, width)) - across * 7 - gutter;
};
