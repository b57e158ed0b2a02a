import type { Basket } from './basket/basket.ts';
import { card } from './cards.ts';
import { asksForSome, type Choices } from './choices.ts';
import { type CatalogueSheet, fill, keyOf, type Today } from './data.ts';
import { button, byId } from './dom.ts';

/** Number of cards drawn at first; the rest is drawn on request. */
const FIRST = 24;

/** Orders the children of a parent; elements already in place are not touched. */
const place = (parent: HTMLElement, wanted: readonly HTMLElement[]): void => {
  for (const [index, element] of wanted.entries())
    if (parent.children[index] !== element) parent.insertBefore(element, parent.children[index] ?? null);
  while (parent.children.length > wanted.length) parent.lastElementChild?.remove();
};

/** The first result is on the first screen: recalls collapse to one line. */
const makeRoom = (isAsked: boolean): void => {
  document.body.classList.toggle('asked', isAsked);
  const recalls = document.querySelector<HTMLDetailsElement>('#recalls');
  if (recalls) recalls.open = !isAsked;
};

type ResultList = { show: (found: readonly CatalogueSheet[], choices: Choices) => void };

/** The list of results. A card keeps its element while its sheet and edition are the same. */
export const openResults = (data: Today, basket: Basket): ResultList => {
  const cards = new Map<string, HTMLElement>();
  const cardOf = (sheet: CatalogueSheet, choices: Choices): HTMLElement => {
    const key = `${keyOf(sheet)} ${choices.paper} ${choices.size}`;
    const element = cards.get(key) ?? card(sheet, choices, data, basket);
    cards.set(key, element);
    basket.refresh(element, sheet);
    return element;
  };
  const show: ResultList['show'] = (found, choices) => {
    const draw = (sheets: readonly CatalogueSheet[]): HTMLElement[] =>
      sheets.map((sheet) => cardOf(sheet, choices));
    place(byId('results'), draw(found.slice(0, FIRST)));
    const rest = found.slice(FIRST);
    const more = button(fill(data.words.more, { count: found.length }), () => {
      const others = draw(rest);
      byId('results').append(...others);
      others[0]?.querySelector('a')?.focus();
      more.remove();
    });
    byId('more').replaceChildren(...(rest.length > 0 ? [more] : []));
    const isAsked = asksForSome(choices);
    byId('found').hidden = !isAsked;
    byId('all').hidden = isAsked;
    if (document.body.classList.contains('asked') !== isAsked) makeRoom(isAsked);
  };
  return { show };
};
