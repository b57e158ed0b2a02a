import { type Basket, openBasket } from './basket/basket.ts';
import { showBasket } from './basket/basket-view.ts';
import { asksForSome, type Choices, printChoices, readChoices } from './choices.ts';
import { copy } from './copy.ts';
import { type CatalogueData, fill, type Today } from './data.ts';
import { byId, say } from './dom.ts';
import { openFind } from './find.ts';
import { fillForm, readForm, unfoldWhereWide, watchForm } from './form.ts';
import { foundWords, showNearest } from './hints.ts';
import { keepingPlace } from './keep-place.ts';
import { openWordSearch } from './open-words.ts';
import { watchPresses } from './press.ts';
import { openResults } from './results.ts';

/** Links within the page move the focus and do not change the address, which stores the choices. */
const jumpInPage = (): void => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]'))
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const target = byId(link.hash.slice(1));
      target.scrollIntoView();
      target.focus();
    });
};

/** Draws, and restores the focus of a button that may have moved. */
const keepingFocus = (draw: () => void): void => {
  const { activeElement } = document;
  const key = activeElement instanceof HTMLElement ? activeElement.dataset.key : undefined;
  draw();
  if (key === undefined || document.activeElement === activeElement) return;
  (document.querySelector<HTMLElement>(`[data-key="${key}"]`) ?? byId('main')).focus();
};

const start = (data: Today): void => {
  let choices = readChoices(location.hash);
  const find = openFind(data);
  const search = openWordSearch(data);
  const afterPress = watchPresses();
  const draw = (): void => {
    const isByWords = choices.words.trim() !== '';
    const answer = isByWords ? search.answer(choices.words) : null;
    if (isByWords && answer === null) {
      loadSearch();
      return;
    }
    const found = asksForSome(choices) ? find(choices, answer?.sheets ?? null) : [];
    const drawAll = (): void => {
      results.show(found, choices);
      showBasket(choices, data, basket, () => take({ ...choices, basket: [] }));
      showNearest(choices.words, answer, data, (words) => {
        fillForm({ ...choices, words });
        take({ ...choices, words }, true);
      });
    };
    keepingFocus(() => keepingPlace(drawAll));
    if (isSaid) say(asksForSome(choices) ? foundWords(found.length, answer, data) : '');
  };
  const loadSearch = (): void => {
    say(data.words.searching);
    search.load().then(
      () => afterPress(draw),
      (error: Error) => say(fill(data.words.searchFailed, { reason: error.message })),
    );
  };
  /** Whether to announce the number of results instead of the basket. */
  let isSaid = true;
  const take = (next: Choices, isNews = false): void => {
    choices = next;
    isSaid = isNews;
    history.replaceState(null, '', `#${printChoices(choices)}`);
    afterPress(draw);
  };
  const basket: Basket = openBasket(data, {
    read: () => choices.basket,
    write: (keys) => take({ ...choices, basket: keys }),
  });
  const results = openResults(data, basket);
  watchForm(() => {
    const next = readForm(choices.basket);
    if (printChoices(next) !== printChoices(choices)) take(next, true);
  });
  byId('choose-words').addEventListener('focus', () => void search.load().catch(() => null));
  byId('copy-link').addEventListener('click', () => copy(location.href, data.words));
  const read = (): void => {
    choices = readChoices(location.hash);
    isSaid = true;
    fillForm(choices);
    afterPress(draw);
  };
  window.addEventListener('hashchange', read);
  jumpInPage();
  unfoldWhereWide();
  byId('find').hidden = false;
  read();
};

const { catalogue } = window as unknown as { catalogue: CatalogueData };
start({ ...catalogue, today: new Date().toISOString().slice(0, 10) });
