import { type PDFDict, PDFHexString, PDFString } from '@cantoo/pdf-lib';
import type { ShownGlyph } from '../../page/show-text.ts';
import { cidWidths } from '../fonts/cid-widths.ts';
import { readToUnicode } from '../fonts/to-unicode.ts';
import { readTrueType } from '../fonts/true-type.ts';
import { asDict, at, bytesOf, dictAt, listAt, nameAt } from '../objects.ts';

/** A font as text is shown in it: its name in the file, and the characters of a string as it is written. */
export type TextFont = { name: string; glyphsOf: (written: string) => readonly ShownGlyph[] };

/** The name of a composite TrueType font whose codes of two bytes are its characters; null for every other font. */
const plainName = (font: PDFDict, descendant: PDFDict | null): string | null => {
  const descriptor = dictAt(descendant, 'FontDescriptor');
  const name = nameAt(descriptor, 'FontName');
  const program = bytesOf(at(descriptor, 'FontFile2'));
  const isPlain =
    nameAt(font, 'Subtype') === 'Type0' &&
    nameAt(font, 'Encoding') === 'Identity-H' &&
    nameAt(descendant, 'Subtype') === 'CIDFontType2' &&
    nameAt(font, 'BaseFont') === name;
  return isPlain && program !== null && readTrueType(program) !== null ? name : null;
};

const HEX = /^<(?:[\da-f]{4})*>$/i;

const codesIn = (written: string): number[] => {
  if (HEX.test(written))
    return Array.from({ length: (written.length - 2) >> 2 }, (_, index) =>
      Number.parseInt(written.slice(index * 4 + 1, index * 4 + 5), 16),
    );
  const inner = written.slice(1, -1);
  const bytes = (written.startsWith('<') ? PDFHexString.of(inner) : PDFString.of(inner)).asBytes();
  return Array.from({ length: bytes.length >> 1 }, (_, index) =>
    Buffer.from(bytes.buffer, bytes.byteOffset).readUInt16BE(index * 2),
  );
};

/** The font of a dictionary; null when it is not of the one kind whose text this reads. */
export const readTextFont = (font: PDFDict): TextFont | null => {
  const descendant = asDict(listAt(font, 'DescendantFonts')[0]);
  const name = plainName(font, descendant);
  const cmap = bytesOf(at(font, 'ToUnicode'));
  if (name === null || descendant === null || cmap === null) return null;
  const [map, widthOf] = [readToUnicode(cmap), cidWidths(descendant)];
  const glyphs = new Map<number, ShownGlyph>();
  const glyphOf = (code: number): ShownGlyph => {
    const unicode = map.get(code) || String.fromCharCode(code);
    return { originalCharCode: code, unicode, width: widthOf(code), isSpace: false };
  };
  const texts = new Map<string, readonly ShownGlyph[]>();
  const read = (written: string): readonly ShownGlyph[] =>
    codesIn(written).map((code) => {
      const glyph = glyphs.get(code) ?? glyphOf(code);
      glyphs.set(code, glyph);
      return glyph;
    });
  const glyphsOf = (written: string): readonly ShownGlyph[] => {
    const found = texts.get(written) ?? read(written);
    texts.set(written, found);
    return found;
  };
  return { name, glyphsOf };
};
