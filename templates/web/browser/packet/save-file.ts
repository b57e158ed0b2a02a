import { el } from '../dom.ts';

/** Milliseconds after which the URL of a saved file is revoked. */
const REVOKE_AFTER = 60_000;

/** Saves a text as a file. */
export const saveFile = (name: string, text: string): void => {
  const href = URL.createObjectURL(new Blob([text], { type: 'application/yaml' }));
  el('a', { href, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(href), REVOKE_AFTER);
};
