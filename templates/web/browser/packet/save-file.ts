import { el } from '../dom.ts';

/** Milliseconds after which a saved file is let go. */
const KEPT = 60_000;

/** Saves a text as a file. */
export const saveFile = (name: string, text: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), KEPT);
};
