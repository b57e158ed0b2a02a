import { byId } from './dom.ts';

/** Minimum visible pixels of the first result, and pixels above the field when the page is scrolled to it. */
const ROOM = 220;
const MARGIN = 8;

/**
 * Draws, and keeps the focused field at its place on the screen, although lists around it change their
 * height. The first result must be on that screen, too: otherwise the field moves to the top.
 */
export const keepingPlace = (draw: () => void): void => {
  const field = byId('choose-words');
  const isTyping = document.activeElement === field;
  const topOf = (element: HTMLElement): number => element.getBoundingClientRect().top;
  const before = topOf(field);
  draw();
  if (!isTyping) return;
  window.scrollBy({ top: topOf(field) - before, behavior: 'instant' });
  if (topOf(field) < 0 || topOf(byId('results')) > window.innerHeight - ROOM)
    window.scrollBy({ top: topOf(field) - MARGIN, behavior: 'instant' });
};
