import { type Basket, openBasket } from './basket.ts';
import { showBasket } from './basket-view.ts';
import { card } from './cards.ts';
import { asksForSome, type Choices, NOTHING, printChoices, readChoices } from './choices.ts';
import { copy } from './copy.ts';
import { type CatalogueData, type CatalogueSheet, fill, type Today } from './data.ts';
import { button, byId, say } from './dom.ts';
import { openFind } from './find.ts';

/** Cards drawn at first; the rest comes when it is asked for. */
const FIRST = 24;
/** Milliseconds after the last letter before the search runs. */
const PAUSE = 150;

const FIELDS = ['words', 'cancer', 'treatment', 'language', 'paper', 'size'] as const;

const fieldOf = (name: string): HTMLInputElement | HTMLSelectElement => byId(`choose-${name}`);

const fromForm = (basket: string[]): Choices => {
  const given = Object.fromEntries(FIELDS.map((name) => [name, fieldOf(name).value]));
  return { ...NOTHING, ...given, basket };
};

const toForm = (choices: Choices): void => {
  for (const name of FIELDS) if (fieldOf(name).value !== choices[name]) fieldOf(name).value = choices[name];
};

const countWords = (count: number, { words }: Today): string => {
  if (count === 0) return words.foundNone;
  return count === 1 ? words.foundOne : fill(words.found, { count });
};

/** Links within the page move the focus and leave the address alone, which holds the choices. */
const jumpInPage = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const target = byId(link.hash.slice(1));
      target.scrollIntoView();
      target.focus();
    });
};

type Page = { data: Today; basket: Basket; find: (choices: Choices) => CatalogueSheet[] };

/** Draws what was found: the first cards, and a button for the rest. */
const showFound = (choices: Choices, { data, basket, find }: Page): number => {
  const isAsked = asksForSome(choices);
  const found = isAsked ? find(choices) : [];
  const draw = (sheets: readonly CatalogueSheet[]): HTMLElement[] =>
    sheets.map((sheet) => card(sheet, choices, data, basket));
  byId('results').replaceChildren(...draw(found.slice(0, FIRST)));
  const rest = found.slice(FIRST);
  const more = button(fill(data.words.more, { count: found.length }), () => {
    const cards = draw(rest);
    byId('results').append(...cards);
    cards[0]?.querySelector('a')?.focus();
    more.remove();
  });
  byId('more').replaceChildren(...(rest.length > 0 ? [more] : []));
  byId('found').hidden = !isAsked;
  byId('all').hidden = isAsked;
  return found.length;
};

const start = (data: Today): void => {
  let choices = readChoices(location.hash);
  const find = openFind(data);
  const show = (): number => {
    const focused =
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.key : undefined;
    const count = showFound(choices, page);
    showBasket(choices, data, page.basket, () => take({ ...choices, basket: [] }));
    if (focused !== undefined)
      (document.querySelector<HTMLElement>(`[data-key="${focused}"]`) ?? byId('main')).focus();
    return count;
  };
  const take = (next: Choices): number => {
    choices = next;
    history.replaceState(null, '', `#${printChoices(choices)}`);
    return show();
  };
  const store = {
    read: () => choices.basket,
    write: (basket: string[]) => void take({ ...choices, basket }),
  };
  const page: Page = { data, find, basket: openBasket(data, store) };
  const chosen = (): void => {
    const next = fromForm(choices.basket);
    const count = take(next);
    say(asksForSome(next) ? countWords(count, data) : '');
  };
  let pause = 0;
  fieldOf('words').addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(chosen, PAUSE);
  });
  byId('find').addEventListener('change', chosen);
  byId('find').addEventListener('submit', (event) => {
    event.preventDefault();
    chosen();
  });
  byId('find').addEventListener('reset', () => setTimeout(chosen));
  byId('copy-link').addEventListener('click', () => copy(location.href, data.words));
  const read = (): void => {
    choices = readChoices(location.hash);
    toForm(choices);
    const count = show();
    if (asksForSome(choices)) say(countWords(count, data));
  };
  window.addEventListener('hashchange', read);
  jumpInPage();
  byId('find').hidden = false;
  read();
};

const { catalogue } = window as unknown as { catalogue: CatalogueData };
start({ ...catalogue, today: new Date().toISOString().slice(0, 10) });
