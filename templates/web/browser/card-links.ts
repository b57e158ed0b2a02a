import { sheetPath } from '../catalogue/sheet-facts.ts';
import type { Choices } from './choices.ts';
import { bilingualPdfs, blackPdf, type CatalogueSheet, fill, type Pdf, type Today } from './data.ts';
import { button, el } from './dom.ts';
import { canPrint, printPdf } from './print-pdf.ts';
import { fromRoot } from './site-paths.ts';

/** Link to a PDF, named with its sheet and edition. */
export const openLink = (sheet: CatalogueSheet, pdf: Pdf, { words }: Today): HTMLElement =>
  el('a', {
    className: 'button',
    href: fromRoot(pdf.href),
    textContent: words.open,
    ariaLabel: fill(words.openOf, { title: sheet.title, edition: words.editions[pdf.edition] }),
  });

/** Links to the sheet with another language beside it, one a language. */
export const bilingualLinks = (
  sheet: CatalogueSheet,
  { paper }: Choices,
  { words, spoken = {} }: Today,
): HTMLElement[] =>
  bilingualPdfs(sheet, paper).map(({ href, edition, language, other }) => {
    const named = { language: spoken[other] ?? other, title: sheet.title, edition: words.editions[edition] };
    return el('a', {
      className: 'button',
      href: fromRoot(href),
      hreflang: language,
      textContent: fill(words.openBeside, named),
      ariaLabel: fill(words.openBesideOf, named),
    });
  });

/** Print buttons: black first, which every printer prints sharp, if the sheet has it. */
export const printButtons = (sheet: CatalogueSheet, pdf: Pdf, { words }: Today): HTMLElement[] => {
  if (!canPrint()) return [];
  const black = blackPdf(sheet, pdf);
  const printing = (label: string, { href }: Pdf): HTMLElement =>
    button(label, () => printPdf(fromRoot(href)), `${label}: ${sheet.title}`);
  return [...(black === null ? [] : [printing(words.printBlack, black)]), printing(words.print, pdf)];
};

/**
 * Link to the packet of a sheet on one treatment in one cancer type, with its sheets chosen; null for other
 * kinds, and for other languages than the catalogue's, in which no packets are made.
 */
export const packetLink = (
  { id, kind, title, language }: CatalogueSheet,
  { words }: Today,
): HTMLElement | null =>
  kind === 'pair' && language === document.documentElement.lang
    ? el('a', {
        className: 'button',
        href: `packet.html#pair=${id}`,
        textContent: words.packet,
        ariaLabel: fill(words.packetOf, { title }),
      })
    : null;

/** The same sheet in other languages, each named in its own. */
export const languageLinks = (
  { id, title, others = [] }: CatalogueSheet,
  { languages }: Today,
): HTMLElement[] =>
  others.map((language) => {
    const name = languages[language] ?? language;
    return el('a', {
      className: 'button',
      href: fromRoot(sheetPath({ language, id })),
      lang: language,
      hreflang: language,
      textContent: name,
      ariaLabel: `${name}: ${title}`,
    });
  });
