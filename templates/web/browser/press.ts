/**
 * Runs work that moves things on the page: immediately, or after the click while a button or finger is down.
 */
export type RunAfterPress = (work: () => void) => void;

const DOWN = ['pointerdown', 'mousedown'] as const;
const UP = ['pointerup', 'mouseup', 'pointercancel', 'dragend'] as const;

/**
 * Watches the page for presses. Redrawing between mouse-down and mouse-up loses the click, and a field that
 * loses the focus by a press changes at that moment. Of several pending pieces of work, the last one runs.
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
