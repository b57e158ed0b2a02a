import { type CatalogueData, fill } from './data.ts';
import { el, say } from './dom.ts';

/** Shows a text to copy by hand, if the browser does not allow scripts to copy. */
const showText = (text: string, { copyHere, close }: CatalogueData['words']): void => {
  const field = el('textarea', { value: text, readOnly: true, rows: 5, ariaLabel: copyHere });
  const form = el('form', { method: 'dialog' }, el('button', { textContent: close }));
  const dialog = el('dialog', { ariaLabel: copyHere }, el('p', { textContent: copyHere }), field, form);
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  field.select();
};

/** Copies a text and confirms it. */
export const copy = async (text: string, words: CatalogueData['words']): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text);
    say(fill(words.copied, { text }));
  } catch {
    showText(text, words);
  }
};
