import { type PdfDictionary, type PdfDocument, type PdfRef, pdfText } from '../pdfkit/pdf-document.ts';

/** The parts of a font that go into its dictionaries. */
export type FieldFace = {
  postscriptName: string;
  unitsPerEm: number;
  numGlyphs: number;
  characterSet: readonly number[];
  ascent: number;
  descent: number;
  capHeight: number;
  italicAngle: number;
  bbox: { minX: number; minY: number; maxX: number; maxY: number };
  getGlyph: (id: number) => { advanceWidth: number };
  glyphForCodePoint: (codePoint: number) => { id: number };
};

const hex = (value: number): string => value.toString(16).toUpperCase().padStart(4, '0');

const utf16 = (codePoint: number): string =>
  [...Array(String.fromCodePoint(codePoint).length).keys()]
    .map((index) => hex(String.fromCodePoint(codePoint).charCodeAt(index)))
    .join('');

/** Characters that PDF/UA forbids in a font (ISO 14289-1, 7.21.7), and control characters. */
const isLetter = (codePoint: number): boolean =>
  codePoint >= 0x20 && codePoint !== 0xfeff && codePoint !== 0xfffe;

/** The first letter of each glyph. */
const lettersOf = (face: FieldFace): [glyph: number, letter: number][] => {
  const letters = new Map<number, number>();
  for (const codePoint of [...face.characterSet].sort((a, b) => a - b)) {
    const { id } = face.glyphForCodePoint(codePoint);
    if (id > 0 && isLetter(codePoint) && !letters.has(id)) letters.set(id, codePoint);
  }
  return [...letters].sort(([a], [b]) => a - b);
};

const BLOCK = 100;

/** The CMap from glyphs to letters, which viewers also use for the glyph of a typed letter. */
const toUnicode = (face: FieldFace): string => {
  const lines = lettersOf(face).map(([glyph, letter]) => `<${hex(glyph)}> <${utf16(letter)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / BLOCK) }, (_, index) => {
    const block = lines.slice(index * BLOCK, index * BLOCK + BLOCK);
    return [`${block.length} beginbfchar`, ...block, 'endbfchar'];
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks.flat(),
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
};

const written = (document: PdfDocument, data: PdfDictionary, content?: Uint8Array): PdfRef => {
  const ref = document.ref(data);
  if (content) ref.write(content);
  ref.end();
  return ref;
};

const SYMBOLIC = 4;

const descriptorOf = (document: PdfDocument, face: FieldFace, file: Uint8Array): PdfRef => {
  const scale = 1000 / face.unitsPerEm;
  const { minX, minY, maxX, maxY } = face.bbox;
  return written(document, {
    Type: 'FontDescriptor',
    FontName: face.postscriptName,
    Flags: SYMBOLIC,
    FontBBox: [minX, minY, maxX, maxY].map((value) => value * scale),
    ItalicAngle: face.italicAngle,
    Ascent: face.ascent * scale,
    Descent: face.descent * scale,
    CapHeight: face.capHeight * scale,
    StemV: 0,
    FontFile2: written(document, { Length1: file.length }, file),
  });
};

const descendantOf = (document: PdfDocument, face: FieldFace, file: Uint8Array): PdfRef =>
  written(document, {
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: face.postscriptName,
    CIDSystemInfo: { Registry: pdfText('Adobe'), Ordering: pdfText('Identity'), Supplement: 0 },
    FontDescriptor: descriptorOf(document, face, file),
    CIDToGIDMap: 'Identity',
    W: [
      0,
      Array.from(
        { length: face.numGlyphs },
        (_, glyph) => (face.getGlyph(glyph).advanceWidth * 1000) / face.unitsPerEm,
      ),
    ],
  });

/**
 * A TrueType file embedded whole: a field may be filled with any of its letters, not only with those of the
 * page.
 */
export const embedWholeFont = (document: PdfDocument, file: Uint8Array, face: FieldFace): PdfRef => {
  return written(document, {
    Type: 'Font',
    Subtype: 'Type0',
    BaseFont: face.postscriptName,
    Encoding: 'Identity-H',
    DescendantFonts: [descendantOf(document, face, file)],
    ToUnicode: written(document, {}, new TextEncoder().encode(toUnicode(face))),
  });
};
