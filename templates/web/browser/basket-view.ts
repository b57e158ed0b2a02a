import type { Basket } from './basket.ts';
import { chartNote, fileName } from './chart-note.ts';
import type { Choices } from './choices.ts';
import { copy } from './copy.ts';
import { type CatalogueData, type CatalogueSheet, fill, keyOf, nameOf, type Pdf, pdfFor } from './data.ts';
import { button, byId, el, say } from './dom.ts';
import { canPrint, printPdf } from './print-pdf.ts';
import { saveZip } from './save-zip.ts';

type Held = { sheet: CatalogueSheet; pdf: Pdf };

const heldIn = ({ basket, paper, size }: Choices, { sheets }: CatalogueData): Held[] =>
  basket.flatMap((key) => {
    const sheet = sheets.find((one) => keyOf(one) === key);
    const pdf = sheet && pdfFor(sheet, paper, size);
    return sheet && pdf ? [{ sheet, pdf }] : [];
  });

const row = ({ sheet, pdf }: Held, { words }: CatalogueData, basket: Basket): HTMLElement =>
  el(
    'li',
    {},
    el(
      'p',
      {},
      el('span', { className: 'code', textContent: nameOf(sheet) }),
      ` ${sheet.title}, ${words.editions[pdf.edition]}`,
    ),
    sheet.until === null ? el('p', { className: 'state draft-mark', textContent: words.draft }) : null,
    el(
      'div',
      { className: 'actions' },
      el('a', {
        href: pdf.href,
        target: '_blank',
        textContent: words.open,
        ariaLabel: fill(words.openOf, { title: sheet.title, edition: words.editions[pdf.edition] }),
      }),
      canPrint() ? button(words.print, () => printPdf(pdf.href)) : null,
      el('a', { href: pdf.href, download: fileName(sheet, pdf), textContent: words.download }),
      basket.toggle(sheet),
    ),
  );

const zip = async (held: readonly Held[], { words, version }: CatalogueData): Promise<void> => {
  say(words.zipping);
  try {
    const files = held.map(({ sheet, pdf }) => ({
      name: fileName(sheet, pdf),
      href: pdf.href,
      isDraft: sheet.until === null,
    }));
    await saveZip(`handouts-${version}.zip`, files);
    say(fill(words.zipDone, { count: held.length }));
  } catch (error) {
    say(fill(words.zipFailed, { reason: error instanceof Error ? error.message : String(error) }));
  }
};

/** Shows what is in the basket, with a zip of it over http and a list to open and download from the disk. */
export const showBasket = (
  choices: Choices,
  data: CatalogueData,
  basket: Basket,
  clear: () => void,
): void => {
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
