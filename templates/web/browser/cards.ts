import { revisionPath, sheetPath } from '../catalogue/sheet-facts.ts';
import type { Basket } from './basket/basket.ts';
import { bilingualLinks, languageLinks, openLink, packetLink, printButtons } from './card-links.ts';
import { chartNote, fileName } from './chart-note.ts';
import type { Choices } from './choices.ts';
import { copy } from './copy.ts';
import { type CatalogueSheet, fill, keyOf, type Pdf, pdfFor, sheetName, type Today } from './data.ts';
import { button, el } from './dom.ts';
import { reviewState } from './review-state.ts';
import { fromRoot } from './site-paths.ts';

/** Size of a picture in CSS pixels, before it is loaded. */
const PICTURE = { width: 153, height: 198 };

const picture = (sheet: CatalogueSheet): HTMLImageElement =>
  el('img', { ...PICTURE, loading: 'lazy', alt: '', src: fromRoot(`pictures/${keyOf(sheet)}.png`) });

const metaLine = ({ kind, grade }: CatalogueSheet, { pages, edition }: Pdf, { words }: Today): string =>
  fill(pages === 1 ? words.metaOnePage : words.meta, {
    kind: words.kinds[kind],
    edition: words.editions[edition],
    pages,
    grade: grade === null ? '–' : grade.toFixed(1),
  });

/** Whether a sheet may be handed over, in words; framed when it may not. */
export const stateLine = (sheet: CatalogueSheet, { words, today }: Today): HTMLElement => {
  const state = reviewState(sheet, today);
  return el('p', {
    className: state === 'reviewed' ? 'state' : 'state draft-mark',
    textContent: fill(words.states[state], { until: sheet.until ?? '' }),
  });
};

const moreOf = (sheet: CatalogueSheet, pdf: Pdf, data: Today): HTMLElement => {
  const { words } = data;
  const page = fromRoot(sheetPath(sheet));
  const download = el('a', {
    href: fromRoot(pdf.href),
    download: fileName(sheet, pdf, data.today),
    textContent: words.download,
  });
  const link = button(words.copyLink, () => copy(new URL(page, location.href).href, words));
  const note = button(words.copyNote, () => copy(chartNote(sheet, pdf, data), words));
  const current = el('a', { href: fromRoot(revisionPath(sheet)), textContent: words.isCurrent });
  const [version = '', date = '', text = ''] = sheet.change ?? [];
  return el(
    'details',
    {},
    el('summary', { textContent: words.actions, ariaLabel: fill(words.actionsOf, { title: sheet.title }) }),
    el('div', { className: 'actions' }, download, link, note, current),
    sheet.change ? el('p', { textContent: fill(words.changed, { version, date, note: text }) }) : null,
  );
};

/** One search result with its actions. */
export const card = (sheet: CatalogueSheet, choices: Choices, data: Today, basket: Basket): HTMLElement => {
  const pdf = pdfFor(sheet, choices.paper, choices.size);
  const title = el('a', { href: fromRoot(sheetPath(sheet)), lang: sheet.language, textContent: sheet.title });
  const name = el('span', { className: 'code', textContent: sheetName(sheet) });
  return el(
    'li',
    { className: 'card' },
    picture(sheet),
    el(
      'div',
      {},
      el('h3', {}, title, ' ', name),
      pdf ? el('p', { className: 'meta', textContent: metaLine(sheet, pdf, data) }) : null,
      stateLine(sheet, data),
      pdf
        ? el(
            'div',
            { className: 'actions' },
            openLink(sheet, pdf, data),
            ...bilingualLinks(sheet, choices, data),
            ...printButtons(sheet, pdf, data),
            basket.toggle(sheet),
            packetLink(sheet, data),
            ...languageLinks(sheet, data),
          )
        : null,
      pdf ? moreOf(sheet, pdf, data) : null,
    ),
  );
};
