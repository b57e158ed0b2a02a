type Props<Name extends keyof HTMLElementTagNameMap> = Partial<
  Omit<HTMLElementTagNameMap[Name], 'style' | 'children'>
>;

/** A new element with properties and children. */
export const el = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  props: Props<Name> = {},
  ...inside: (Node | string | null)[]
): HTMLElementTagNameMap[Name] => {
  const element = document.createElement(name);
  Object.assign(element, props);
  element.append(...inside.filter((one) => one !== null));
  return element;
};

/** The element with an id; throws when the page does not match the script. */
export const byId = <Type extends HTMLElement = HTMLElement>(id: string): Type => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no element #${id}`);
  return element as Type;
};

/** Announces an event to screen readers, and shows it unless the page shows it elsewhere. */
export const say = (text: string, isShown = true): void => {
  byId('status').textContent = text;
  byId('status').className = isShown ? '' : 'spoken';
};

/** A button; `label` is its accessible name where its words are not enough. */
export const button = (words: string, onClick: () => void, label: string = words): HTMLButtonElement => {
  const element = el('button', {
    type: 'button',
    textContent: words,
    ...(label !== words && { ariaLabel: label }),
  });
  element.addEventListener('click', onClick);
  return element;
};

/** Asks in a native dialog; true when the first button was pressed. */
export const ask = (text: string, yes: string, no: string): Promise<boolean> =>
  new Promise((resolve) => {
    const dialog = el('dialog', { ariaLabel: text }, el('p', { textContent: text }));
    const form = el('form', { method: 'dialog', className: 'actions' });
    form.append(
      el('button', { value: 'yes', textContent: yes }),
      el('button', { value: 'no', textContent: no }),
    );
    dialog.append(form);
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'yes');
    });
    document.body.append(dialog);
    dialog.showModal();
  });
