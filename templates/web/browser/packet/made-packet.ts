import type { PacketWords } from '../../../../scripts/model/packet-words.ts';
import { button, byId, el, say } from '../dom.ts';
import { canPrint, printPdf } from '../print-pdf.ts';

/** Document event: the chosen packet has changed. */
export const PACKET_CHANGED = 'packet-changed';

let last: string | null = null;
let generation = 0;

/** Number of the choices behind a packet; increases with each change. */
export const currentGeneration = (): number => generation;

const takeAway = (): void => {
  byId('made').hidden = true;
  byId('made-actions').replaceChildren();
  document.querySelector('.print-frame')?.remove();
  if (last !== null) URL.revokeObjectURL(last);
  last = null;
};

/**
 * Offers the PDF for opening, saving and printing; its name contains the paper and nothing about a person.
 */
export const showMade = (bytes: Uint8Array, edition: string, words: PacketWords): void => {
  takeAway();
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

/** Withdraws a PDF that no longer matches the choices, including one in progress. */
export const hideMade = (): void => {
  generation += 1;
  takeAway();
  say('');
  document.dispatchEvent(new Event(PACKET_CHANGED));
};
