import type { PacketWords } from '../../../../scripts/model/packet-words.ts';
import { button, byId, el } from '../dom.ts';
import { canPrint, printPdf } from '../print-pdf.ts';

let last: string | null = null;

/** Offers the PDF to be opened, saved and printed; its name says the paper and nothing of a person. */
export const showMade = (bytes: Uint8Array, edition: string, words: PacketWords): void => {
  if (last !== null) URL.revokeObjectURL(last);
  const href = URL.createObjectURL(new Blob([bytes.slice()], { type: 'application/pdf' }));
  last = href;
  const open = el('a', {
    className: 'button',
    href,
    target: '_blank',
    rel: 'opener',
    textContent: words.openPdf,
  });
  const save = el('a', { href, download: `packet-${edition}.pdf`, textContent: words.savePdf });
  const actions = [open, save, canPrint() ? button(words.print, () => printPdf(href)) : null];
  byId('made-actions').replaceChildren(...actions.filter((one) => one !== null));
  byId('made').hidden = false;
  byId('made').focus();
};

/** Takes the PDF away that what was chosen since no longer matches. */
export const hideMade = (): void => {
  byId('made').hidden = true;
};
