import { stateLine } from '../cards.ts';
import { chartNote, fileName } from '../chart-note.ts';
import type { Choices } from '../choices.ts';
import { copy } from '../copy.ts';
import { type CatalogueSheet, fill, keyOf, type Pdf, pdfFor, sheetName, type Today } from '../data.ts';
import { button, byId, el, say } from '../dom.ts';
import { canPrint, printPdf } from '../print-pdf.ts';
import { reviewState } from '../review-state.ts';
import { fromRoot } from '../site-paths.ts';
import type { Basket } from './basket.ts';
import { readPdfs, saveZip } from './save-zip.ts';

type BasketItem = { sheet: CatalogueSheet; pdf: Pdf };

const heldIn = ({ basket, paper, size }: Choices, { sheets }: Today): BasketItem[] =>
  basket.flatMap((key) => {
    const sheet = sheets.find((one) => keyOf(one) === key);
    const pdf = sheet && pdfFor(sheet, paper, size);
    return sheet && pdf ? [{ sheet, pdf }] : [];
  });

const row = ({ sheet, pdf }: BasketItem, data: Today, basket: Basket): HTMLElement => {
  const { words, today } = data;
  return el(
    'li',
    {},
    el(
      'p',
      {},
      el('span', { className: 'code', textContent: sheetName(sheet) }),
      ` ${sheet.title}, ${words.editions[pdf.edition]}`,
    ),
    stateLine(sheet, data),
    el(
      'div',
      { className: 'actions' },
      el('a', {
        href: fromRoot(pdf.href),
        target: '_blank',
        textContent: words.open,
        ariaLabel: fill(words.openOf, { title: sheet.title, edition: words.editions[pdf.edition] }),
      }),
      canPrint() ? button(words.print, () => printPdf(fromRoot(pdf.href))) : null,
      el('a', {
        href: fromRoot(pdf.href),
        download: fileName(sheet, pdf, today),
        textContent: words.download,
      }),
      basket.toggle(sheet),
    ),
  );
};

const zip = async (held: readonly BasketItem[], { words, version, today }: Today): Promise<void> => {
  say(words.zipping);
  try {
    const files = held.map(({ sheet, pdf }) => ({
      name: fileName(sheet, pdf, today),
      href: fromRoot(pdf.href),
      isForPatients: reviewState(sheet, today) === 'reviewed',
    }));
    await saveZip(`handouts-${version}.zip`, await readPdfs(files));
    say(fill(words.zipDone, { count: held.length }));
  } catch (error) {
    say(fill(words.zipFailed, { reason: error instanceof Error ? error.message : String(error) }));
  }
};

/** Shows the basket, with a zip download over http and a list to open and download from disk. */
export const showBasket = (choices: Choices, data: Today, basket: Basket, clear: () => void): void => {
  const held = heldIn(choices, data);
  byId('basket').hidden = held.length === 0;
  byId('basket-count').textContent = String(held.length);
  byId('basket-link').hidden = held.length === 0;
  byId('basket-list').replaceChildren(...held.map((one) => row(one, data, basket)));
  const notes = (): Promise<void> =>
    copy(held.map(({ sheet, pdf }) => chartNote(sheet, pdf, data)).join('\n'), data.words);
  const all = [
    canPrint() ? button(data.words.zip, () => zip(held, data)) : null,
    button(data.words.copyNotes, notes),
    button(data.words.clear, clear),
  ];
  byId('basket-actions').replaceChildren(...all.filter((one) => one !== null));
};
