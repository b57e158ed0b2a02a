import {
  decodePDFRawStream,
  type PDFDict,
  type PDFDocument,
  PDFRawStream,
  PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { append, dictIn, font, name, set } from '../pdf-check/edit-pdf.ts';
import { type Mutation, spoiled } from './mutation.ts';

const TEXT = '/Artifact BMC BT /Other 12 Tf 1 0 0 1 60 130 Tm';

type Own = { program: PDFRef; toUnicode: PDFRef };

const ref = (dict: PDFDict, key: string): PDFRef => {
  const value = dict.get(name(key));
  if (value instanceof PDFRef) return value;
  throw new Error(`${key} is no reference`);
};

/** Parts of another font: the program of one on the sheet, and its only letter. */
const parts = (pdf: PDFDocument): Own => {
  const { descendant } = font(pdf, 'Next-Regular');
  const descriptor = dictIn(descendant, 'FontDescriptor');
  const toUnicode = pdf.context.register(pdf.context.stream('1 beginbfchar <0001> <0043> endbfchar'));
  return { program: ref(descriptor, 'FontFile2'), toUnicode };
};

/** Shows text in a font added to the first page. */
const show = (pdf: PDFDocument, entries: Record<string, unknown>, text: string): void => {
  const fonts = dictIn(dictIn(pdf.getPage(0).node, 'Resources'), 'Font');
  set(fonts, 'Other', pdf.context.register(pdf.context.obj({ Type: 'Font', ...entries } as never)));
  append(pdf, 0, `${TEXT} ${text} Tj ET EMC`);
};

/** A simple TrueType font with its letters under their own codes. */
const simple =
  (flags: number, encoding: Record<string, unknown>) =>
  (pdf: PDFDocument): void => {
    const { program, toUnicode } = parts(pdf);
    const FontDescriptor = {
      Type: 'FontDescriptor',
      FontName: 'Plain',
      Flags: flags,
      FontFile2: program,
      FontBBox: [0, -250, 1000, 900],
      ItalicAngle: 0,
      Ascent: 900,
      Descent: -250,
      CapHeight: 700,
      StemV: 80,
    };
    const widths = { FirstChar: 1, LastChar: 1, Widths: [645] };
    show(
      pdf,
      {
        Subtype: 'TrueType',
        BaseFont: 'Plain',
        ToUnicode: toUnicode,
        FontDescriptor,
        ...widths,
        ...encoding,
      },
      '<01>',
    );
  };

const CMAP = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 1 def
1 begincodespacerange <0000> <ffff> endcodespacerange 1 begincidrange <0000> <ffff> 0 endcidrange
endcmap end end`;

/** A composite font with an embedded CMap that names a collection. */
const composite =
  (collection: Record<string, unknown>) =>
  (pdf: PDFDocument): void => {
    const { toUnicode } = parts(pdf);
    const { descendant } = font(pdf, 'Next-Regular');
    const info = { Registry: 'Adobe', Ordering: 'Identity', Supplement: 0, ...collection };
    const text = (words: unknown) => (typeof words === 'string' ? PDFString.of(words) : words);
    const CIDSystemInfo = Object.fromEntries(Object.entries(info).map(([key, value]) => [key, text(value)]));
    const cmap = pdf.context.stream(CMAP, { Type: 'CMap', CMapName: 'Own', CIDSystemInfo } as never);
    show(
      pdf,
      {
        Subtype: 'Type0',
        BaseFont: 'Own',
        Encoding: pdf.context.register(cmap),
        ToUnicode: toUnicode,
        DescendantFonts: [descendant],
      },
      '<0001>',
    );
  };

/** A font program that declares fewer glyphs than the page uses. */
const shorten = (pdf: PDFDocument): void => {
  const { program } = parts(pdf);
  const stream = pdf.context.lookup(program);
  if (!(stream instanceof PDFRawStream)) throw new Error('The font program is no stream');
  const bytes = Buffer.from(decodePDFRawStream(stream).decode());
  const entry = bytes.indexOf('maxp');
  bytes.writeUInt16BE(5, bytes.readUInt32BE(entry + 8) + 4);
  pdf.context.assign(program, pdf.context.stream(bytes));
};

/** Fonts that no sheet has. */
export const FONTS: readonly Mutation[] = [
  spoiled('fewer glyphs than are shown', ['31-011'], shorten, true),
  spoiled('a simple font without Encoding', ['31-019'], simple(32, {})),
  spoiled('a simple font without BaseEncoding', ['31-020'], simple(32, { Encoding: { Type: 'Encoding' } })),
  spoiled('a simple font in another encoding', ['31-021'], simple(32, { Encoding: 'StandardEncoding' })),
  spoiled('a symbolic font with Encoding', ['31-024'], simple(4, { Encoding: 'WinAnsiEncoding' })),
  spoiled('another registry', ['31-001'], composite({ Registry: 'Other' })),
  spoiled('another ordering', ['31-002'], composite({ Ordering: 'Other' })),
  spoiled('a later supplement', ['31-003'], composite({ Supplement: 3 })),
];
