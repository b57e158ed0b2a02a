import type { PDFDict } from '@cantoo/pdf-lib';
import { asDict, at, bytesOf, dictAt, listAt, nameAt, refAt } from '../objects.ts';
import { inherited } from '../resources.ts';
import type { Font, Page, PdfFile } from '../types.ts';

/** Codes shown in each font, by its name in the file; those of hidden text do not count. */
const codesShown = ({ pages }: Pick<PdfFile, 'pages'>): Map<string, Set<number>> => {
  const shown = new Map<string, Set<number>>();
  for (const { font, glyphs, invisible } of pages.flatMap(({ painted }) => painted.runs)) {
    const codes = shown.get(font) ?? new Set();
    if (!invisible) for (const { code } of glyphs) codes.add(code);
    shown.set(font, codes);
  }
  return shown;
};

type ChosenFont = { dict: PDFDict; page: number };

/** Fonts that a page's content sets, by their references. */
const chosenOn = ({ dict, content }: Page, page: number): [string, ChosenFont][] => {
  const fonts = dictAt(inherited(dict, 'Resources'), 'Font');
  return [...new Set(content.names.get('Tf'))].flatMap((name): [string, ChosenFont][] => {
    const font = dictAt(fonts, name);
    return font ? [[refAt(fonts, name) ?? name, { dict: font, page }]] : [];
  });
};

const programOf = (descriptor: PDFDict | null): Uint8Array | null =>
  ['FontFile', 'FontFile2', 'FontFile3'].map((key) => bytesOf(at(descriptor, key))).find(Boolean) ?? null;

const read = ({ dict, page }: ChosenFont, shown: ReadonlyMap<string, Set<number>>): Font => {
  const descendant = asDict(listAt(dict, 'DescendantFonts')[0]);
  const descriptor = dictAt(descendant ?? dict, 'FontDescriptor');
  const name = nameAt(dict, 'BaseFont') ?? 'a font without a name';
  const codes = shown.get(name) ?? new Set();
  return { name, dict, descendant, descriptor, program: programOf(descriptor), page, codes };
};

/** Every font that the pages set, once. */
export const fontsOf = (pdf: Pick<PdfFile, 'pages'>): Font[] => {
  const shown = codesShown(pdf);
  const chosen = new Map(pdf.pages.flatMap(chosenOn).reverse());
  return [...chosen.values()].reverse().map((font) => read(font, shown));
};
