import { type CatalogueSheet, fill, keyOf, type Today } from '../data.ts';
import { ask, button, say } from '../dom.ts';
import { reviewState } from '../review-state.ts';

/** The sheets in the basket; the page's address stores them. */
export type Basket = {
  has: (sheet: CatalogueSheet) => boolean;
  /** A button that adds a sheet, after a warning when it is not for patients, or removes it. */
  toggle: (sheet: CatalogueSheet) => HTMLButtonElement;
  /** Updates the buttons of a sheet below an element. */
  refresh: (parent: HTMLElement, sheet: CatalogueSheet) => void;
};

type Store = { read: () => string[]; write: (keys: string[]) => void };

/** The basket of a catalogue; `store` saves the keys of its sheets and draws the page again. */
export const openBasket = ({ words, today }: Today, store: Store): Basket => {
  const has = (sheet: CatalogueSheet): boolean => store.read().includes(keyOf(sheet));
  const tell = (text: string, { title }: CatalogueSheet): void =>
    say(fill(text, { title, count: store.read().length }));
  const isWanted = async (sheet: CatalogueSheet): Promise<boolean> => {
    const state = reviewState(sheet, today);
    if (state === 'reviewed') return true;
    const warning = fill(words.warnings[state], { until: sheet.until ?? '' });
    return ask(warning, words.addAnyway, words.leaveOut);
  };
  const put = async (sheet: CatalogueSheet): Promise<void> => {
    if (!(await isWanted(sheet))) return;
    store.write([...store.read(), keyOf(sheet)]);
    tell(words.added, sheet);
  };
  const take = (sheet: CatalogueSheet): void => {
    store.write(store.read().filter((key) => key !== keyOf(sheet)));
    tell(words.removed, sheet);
  };
  const label = (element: HTMLButtonElement, sheet: CatalogueSheet): void => {
    const isIn = has(sheet);
    element.textContent = isIn ? words.remove : words.add;
    element.ariaLabel = fill(isIn ? words.removeOf : words.addOf, { title: sheet.title });
  };
  return {
    has,
    toggle: (sheet) => {
      const element = button(words.add, () => void (has(sheet) ? take(sheet) : put(sheet)));
      element.dataset.key = keyOf(sheet);
      label(element, sheet);
      return element;
    },
    refresh: (parent, sheet) => {
      const buttons = parent.querySelectorAll<HTMLButtonElement>(`[data-key="${keyOf(sheet)}"]`);
      for (const element of buttons) label(element, sheet);
    },
  };
};
