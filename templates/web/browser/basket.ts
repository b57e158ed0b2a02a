import { type CatalogueData, type CatalogueSheet, fill, keyOf } from './data.ts';
import { ask, button, say } from './dom.ts';

/** The sheets that somebody gathers; the address of the page holds them. */
export type Basket = {
  has: (sheet: CatalogueSheet) => boolean;
  /** A button that puts a sheet in, after a warning when it is a draft, or takes it out. */
  toggle: (sheet: CatalogueSheet) => HTMLButtonElement;
};

type Store = { read: () => string[]; write: (keys: string[]) => void };

/** The basket of a catalogue; `store` keeps the keys of its sheets and draws the page anew. */
export const openBasket = ({ words }: CatalogueData, store: Store): Basket => {
  const has = (sheet: CatalogueSheet): boolean => store.read().includes(keyOf(sheet));
  const tell = (text: string, { title }: CatalogueSheet): void =>
    say(fill(text, { title, count: store.read().length }));
  const put = async (sheet: CatalogueSheet): Promise<void> => {
    if (sheet.until === null && !(await ask(words.draftAsk, words.draftAdd, words.draftLeave))) return;
    store.write([...store.read(), keyOf(sheet)]);
    tell(words.added, sheet);
  };
  const take = (sheet: CatalogueSheet): void => {
    store.write(store.read().filter((key) => key !== keyOf(sheet)));
    tell(words.removed, sheet);
  };
  return {
    has,
    toggle: (sheet) => {
      const isIn = has(sheet);
      const label = fill(isIn ? words.removeOf : words.addOf, { title: sheet.title });
      const act = (): void => void (isIn ? take(sheet) : put(sheet));
      const element = button(isIn ? words.remove : words.add, act, label);
      element.dataset.key = keyOf(sheet);
      return element;
    },
  };
};
