import { deflateSync } from 'node:zlib';
import type { PdfDocument, PdfFont } from './pdf-document.ts';

/** The letters that documents have of a font, as pdfkit numbers them, and the file with just these. */
type Shared = {
  letters: readonly { id: number; width: number; codePoints: readonly number[] }[];
  operators: WeakMap<object, string>;
  file: Uint8Array | null;
};

/** By the opened font, which outlives documents, and by the letters. */
const known = new WeakMap<object, Map<string, Shared>>();

const lettersIn = ({ font, scale }: PdfFont, letters: string): Shared['letters'] =>
  [...letters]
    .map((letter) => letter.codePointAt(0) ?? 0)
    .filter((codePoint) => font.hasGlyphForCodePoint(codePoint))
    .map((codePoint) => font.glyphForCodePoint(codePoint))
    .map(({ id, advanceWidth, codePoints }) => ({ id, width: advanceWidth * scale, codePoints }));

const sharedOf = (font: PdfFont, letters: string): Shared => {
  const ofFont = known.get(font.font) ?? new Map<string, Shared>();
  known.set(font.font, ofFont);
  const shared = ofFont.get(letters) ?? {
    letters: lettersIn(font, letters),
    operators: new WeakMap(),
    file: null,
  };
  ofFont.set(letters, shared);
  return shared;
};

const takeIn = (font: PdfFont, { letters, operators }: Shared): void => {
  const { subset, widths, unicode } = font;
  for (const { id, width, codePoints } of letters) {
    const place = subset.includeGlyph(id);
    widths[place] ??= width;
    unicode[place] ??= [...codePoints];
  }
  font.usual = { glyphs: subset.glyphs.length, operators };
};

/** Writes the cached, compressed font file when the document uses no further glyph. */
const embedShared = (document: PdfDocument, font: PdfFont, shared: Shared): void => {
  const { embed, subset } = font;
  font.embed = () => {
    if (subset.glyphs.length !== font.usual?.glyphs) return embed.call(font);
    shared.file ??= new Uint8Array(deflateSync(subset.encode()));
    const { file } = shared;
    subset.encode = () => file;
    const { ref } = document;
    // The first object that pdfkit makes for a font is its file.
    document.ref = () => {
      document.ref = ref;
      return ref.call(document, { Filter: 'FlateDecode' });
    };
    embed.call(font);
  };
};

/**
 * Puts the same letters into a font of every document, in the same places, whether it shows them or not: its
 * file is then made once for all documents, and a letter has the same number in all of them. To make the
 * files of three faces again took 6 % of a sheet's time (308 sheets, profiled); a PDF is 5 KB larger for it.
 * A font that shows a letter besides has a file of its own.
 */
export const shareFontFile = (document: PdfDocument, font: PdfFont, letters: string): void => {
  const shared = sharedOf(font, letters);
  takeIn(font, shared);
  embedShared(document, font, shared);
};
