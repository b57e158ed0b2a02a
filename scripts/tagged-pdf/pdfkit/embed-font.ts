import { latin1 } from '../bytes.ts';
import { subsetTrueType } from '../fonts/subset-true-type.ts';
import { toUnicodeCMap } from '../fonts/to-unicode.ts';
import type { FontkitFont, PdfDocument, PdfFont, PdfValue } from './pdf-document.ts';

/** Whether a font has outlines that can be copied: not CFF, WOFF 2, or a computed variation. */
const hasPlainOutlines = ({ type, directory, _variationProcessor }: FontkitFont): boolean =>
  (type === 'TTF' || type === 'WOFF') && !('CFF ' in directory.tables) && !_variationProcessor;

const tableOf = (font: FontkitFont, tag: string): Uint8Array | null => {
  const table = font.directory.tables[tag];
  const stream = table ? font._getTableStream(tag) : null;
  return table && stream ? stream.readBuffer(table.length) : null;
};

/** Widths by code for a font's dictionary: runs of consecutive codes (ISO 32000-1, 9.7.4.3). */
export const widthsOf = (widths: readonly (number | undefined)[]): PdfValue[] => {
  const runs: { first: number; widths: number[] }[] = [];
  for (const [code, width] of widths.entries()) {
    if (width === undefined) continue;
    const last = runs.at(-1);
    if (last && last.first + last.widths.length === code) last.widths.push(width);
    else runs.push({ first: code, widths: [width] });
  }
  return runs.flatMap(({ first, widths: each }) => [first, each]);
};

/**
 * Makes a font's subset number glyphs like its file, and write that file with the outlines used by the
 * document.
 */
const numberAsFile = ({ subset, font }: PdfFont): void => {
  const shown = new Set<number>();
  subset.includeGlyph = (glyph) => {
    shown.add(glyph);
    return glyph;
  };
  subset.encode = () => subsetTrueType((tag) => tableOf(font, tag), shown);
};

const writeToUnicode = (document: PdfDocument, font: PdfFont): void => {
  font.toUnicodeCmap = () => {
    // Code 0 is the glyph of a missing character, which no document shows.
    const characters = [...font.unicode.entries()].filter(([code, codePoints]) => code > 0 && codePoints);
    const ref = document.ref({});
    ref.write(latin1(toUnicodeCMap(characters)));
    ref.end();
    return ref;
  };
};

/** pdfkit writes a width for each code from 0 on; most codes have none. */
const writeWidths = (document: PdfDocument, font: PdfFont): void => {
  const { embed } = font;
  font.embed = () => {
    const { ref } = document;
    document.ref = (data) =>
      ref.call(document, data && 'W' in data ? { ...data, W: widthsOf(font.widths) } : data);
    embed.call(font);
    document.ref = ref;
  };
};

/**
 * Embeds a font of a document with the used outlines, under their glyph numbers in the font's file, and with
 * a character map that every reader understands. A font without plain TrueType outlines is numbered as by
 * pdfkit.
 */
export const embedFont = (document: PdfDocument, font: PdfFont): void => {
  font.keepsNumbers = hasPlainOutlines(font.font);
  if (font.keepsNumbers) numberAsFile(font);
  writeToUnicode(document, font);
  writeWidths(document, font);
};
