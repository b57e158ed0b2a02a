import type { PacketWords } from '../../../../scripts/model/packet-words.ts';
import { fill } from '../data.ts';
import { byId, el } from '../dom.ts';
import type { PdfPages } from './pdf-pages.ts';

/** Label of a page: its number and its sheet. */
type PageName = { number: number; count: number; sheet: string };

/** An empty page: a small canvas in the proportions of the paper. */
const emptyCanvas = (number: string, label: string, { proportion }: PdfPages): HTMLCanvasElement => {
  const canvas = el('canvas', { role: 'img', ariaLabel: label, width: 100, height: 100 * proportion });
  canvas.dataset.page = number;
  return canvas;
};

const pageView = ({ number, count, sheet }: PageName, pdf: PdfPages, words: PacketWords): HTMLElement => {
  const label = fill(words.pageOf, { page: number, pages: count, sheet });
  const caption = el('span', { textContent: `${number} · ${sheet}`, ariaHidden: 'true' });
  return el('li', {}, emptyCanvas(`${number}`, label, pdf), caption);
};

const drawPage = async (canvas: HTMLCanvasElement, pdf: PdfPages): Promise<void> => {
  const width = canvas.clientWidth * Math.min(2, window.devicePixelRatio);
  await pdf.draw(Number(canvas.dataset.page), canvas, width);
  canvas.dataset.drawn = 'yes';
};

/** Draws visible pages, and clears the others: forty sheets would need too many pixels. */
const drawSeen = (list: HTMLElement, pdf: PdfPages): (() => void) => {
  const empty = (canvas: HTMLCanvasElement): void => {
    const { dataset, ariaLabel } = canvas;
    const next = emptyCanvas(dataset.page ?? '', ariaLabel ?? '', pdf);
    observer.unobserve(canvas);
    canvas.replaceWith(next);
    observer.observe(next);
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!(target instanceof HTMLCanvasElement)) continue;
        // a PDF that was closed meanwhile is not drawn: another one replaces it
        if (isIntersecting) drawPage(target, pdf).catch(() => {});
        else if (target.dataset.drawn) empty(target);
      }
    },
    { rootMargin: '300px' },
  );
  for (const canvas of list.querySelectorAll('canvas')) observer.observe(canvas);
  return () => observer.disconnect();
};

/**
 * Shows the pages of a PDF with their sheets; `firstPages` are the first pages of each. Returns a function
 * that stops drawing and frees the PDF.
 */
export const showPages = (
  pdf: PdfPages,
  { codes, firstPages }: { codes: readonly string[]; firstPages: readonly number[] },
  words: PacketWords,
): (() => void) => {
  const sheetOn = (page: number): string =>
    codes[firstPages.findLastIndex((first) => first <= page)] ?? words.cover;
  const numbers = Array.from({ length: pdf.count }, (_, index) => index + 1);
  const list = byId('pages');
  list.replaceChildren(
    ...numbers.map((number) => pageView({ number, count: pdf.count, sheet: sheetOn(number) }, pdf, words)),
  );
  const stop = drawSeen(list, pdf);
  return () => {
    stop();
    pdf.close();
  };
};
