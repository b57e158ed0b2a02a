import { byId } from './dom.ts';

/** Pixels that the first result must have on the screen, and those above the field when the page is scrolled to it. */
const ROOM = 220;
const MARGIN = 8;

/**
 * Draws, and leaves the field in which somebody types at its place on the screen, although lists above and below it fold and grow.
 * What was found begins on that screen, too: where it does not, the field goes to the top.
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
