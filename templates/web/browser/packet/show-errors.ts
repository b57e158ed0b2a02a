import type { PacketError } from '../../../../scripts/model/packet.ts';
import type { PacketWords } from '../../../../scripts/model/packet-words.ts';
import { fill } from '../data.ts';
import { byId, el } from '../dom.ts';

/** The field of each line of the files. */
export type FieldsByLine = Record<PacketError['file'], ReadonlyMap<number, string>>;

/** No line belongs to a field. */
export const NO_FIELDS: FieldsByLine = { clinic: new Map(), packet: new Map() };

const clear = (): void => {
  for (const note of document.querySelectorAll('.field-error')) note.remove();
  for (const field of document.querySelectorAll('[aria-invalid]')) {
    field.removeAttribute('aria-invalid');
    field.removeAttribute('aria-errormessage');
  }
};

const openAround = (element: HTMLElement): void => {
  const around = element.closest('details');
  if (around) around.open = true;
};

/** Marks a field as invalid, with the reason under it; false if it is not a text field. */
const mark = (id: string, text: string): boolean => {
  const field = document.getElementById(id);
  if (!field?.matches('input, select, textarea')) return false;
  const note = el('span', { className: 'field-error', id: `${id}-error`, textContent: text });
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-errormessage', note.id);
  field.after(note);
  openAround(field);
  return true;
};

const labelOf = (id: string): string =>
  document.querySelector(`label[for="${id}"]`)?.textContent?.trim() ?? '';

const item = (error: PacketError, id: string | undefined, words: PacketWords): HTMLElement => {
  const text = fill(words.error, { found: error.found, expected: error.expected, fix: error.fix });
  if (id === undefined || !mark(id, text))
    return el('li', { textContent: `${error.file}.yaml:${error.line}:${error.column} ${text}` });
  const link = el('a', { href: `#${id}`, textContent: labelOf(id) });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    byId(id).focus();
  });
  return el('li', {}, link, `: ${text}`);
};

/** Moves the focus to the list of errors, so that it is seen. */
export const goToErrors = (): void => byId('errors').focus();

/** Shows errors as a list with links to their fields, and next to each field; an empty list clears them. */
export const showErrors = (
  errors: readonly PacketError[],
  fields: FieldsByLine,
  words: PacketWords,
): void => {
  clear();
  const items = errors.map((error) => item(error, fields[error.file].get(error.line), words));
  const list = items.length === 0 ? [] : [el('p', { textContent: words.errors }), el('ul', {}, ...items)];
  byId('errors').replaceChildren(...list);
};
