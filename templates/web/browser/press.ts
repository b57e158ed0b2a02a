/** Runs work that moves things on the page: at once, or after the click when a button or a finger is down. */
export type RunAfterPress = (work: () => void) => void;

const DOWN = ['pointerdown', 'mousedown'] as const;
const UP = ['pointerup', 'mouseup', 'pointercancel', 'dragend'] as const;

/**
 * Watches the page for presses. What is redrawn between mouse-down and mouse-up loses its click, and a
 * field that loses the focus by a press changes just then. Of several pieces of work that wait, the last one
 * runs.
 */
export const watchPresses = (page: Window = window): RunAfterPress => {
  let isDown = false;
  let waiting: (() => void) | null = null;
  const runWaiting = (): void => {
    isDown = false;
    const work = waiting;
    waiting = null;
    work?.();
  };
  const hold = (): void => {
    isDown = true;
  };
  for (const name of DOWN) page.addEventListener(name, hold, true);
  for (const name of UP) page.addEventListener(name, () => void setTimeout(runWaiting), true);
  page.addEventListener('blur', runWaiting);
  return (work) => {
    if (isDown) waiting = work;
    else work();
  };
};
