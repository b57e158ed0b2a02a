import { PDFStream } from '@cantoo/pdf-lib';
import { check } from '../../check.ts';
import { type FindingDetails, findingAt, onPage } from '../../finding.ts';
import { cidWidths } from '../../pdf/fonts/cid-widths.ts';
import { PREDEFINED_CMAPS } from '../../pdf/fonts/predefined-cmaps.ts';
import { readTrueType, type TrueType } from '../../pdf/fonts/true-type.ts';
import { at, dictAt, nameAt, nameOf, numberAt, rawAt, textAt } from '../../pdf/objects.ts';
import type { Font, PdfFile } from '../../pdf/types.ts';

const CONDITIONS = [
  ...(['31-001', '31-002', '31-003', '31-004', '31-005', '31-006', '31-009', '31-011'] as const),
  ...(['31-016', '31-019', '31-020', '31-021', '31-024'] as const),
] as const;
type FontsCondition = (typeof CONDITIONS)[number];
type Diagnostics = FindingDetails<FontsCondition>[];

const SYMBOLIC = 4;

const report = ({ name, page }: Font, condition: FontsCondition, found: string | null): Diagnostics =>
  findingAt(condition, onPage(page), found && `${name}: ${found}`);

/** An embedded CMap must name the font's character collection; the Identity CMaps fit any. */
const collection = (font: Font): Diagnostics => {
  const encoding = at(font.dict, 'Encoding');
  const own = dictAt(font.descendant, 'CIDSystemInfo');
  if (!(encoding instanceof PDFStream)) {
    const name = nameOf(encoding) ?? 'none';
    return report(font, '31-006', PREDEFINED_CMAPS.has(name) ? null : `Encoding ${name}`);
  }
  const other = dictAt(encoding.dict, 'CIDSystemInfo');
  const differs = (key: string): string | null =>
    textAt(own, key) === textAt(other, key) ? null : `${key} ${textAt(own, key)} and ${textAt(other, key)}`;
  const isLess = (numberAt(own, 'Supplement') ?? 0) < (numberAt(other, 'Supplement') ?? 0);
  return [
    ...report(font, '31-001', differs('Registry')),
    ...report(font, '31-002', differs('Ordering')),
    ...report(font, '31-003', isLess ? 'Supplement below that of the CMap' : null),
  ];
};

const glyphMap = (font: Font): Diagnostics => {
  if (nameAt(font.descendant, 'Subtype') !== 'CIDFontType2') return [];
  const map = at(font.descendant, 'CIDToGIDMap');
  if (map === undefined) return report(font, '31-005', 'no CIDToGIDMap');
  const isValid = map instanceof PDFStream || nameOf(map) === 'Identity';
  return report(font, '31-004', isValid ? null : `CIDToGIDMap ${map}`);
};

/** The program of a composite TrueType font whose characters are its glyphs; null for every other font. */
const directProgram = ({ dict, descendant, program }: Font): TrueType | null => {
  const isDirect =
    nameAt(dict, 'Encoding') === 'Identity-H' && nameAt(descendant, 'CIDToGIDMap') === 'Identity';
  return isDirect && program ? readTrueType(program) : null;
};

/** Embedded font types whose glyphs and widths are not checked. */
export const unreadFonts = (pdf: Pick<PdfFile, 'fonts'>): string[] =>
  pdf.fonts.filter((font) => font.program && directProgram(font) === null).map(({ name }) => name);

const listed = (codes: readonly number[]): string => codes.slice(0, 5).join(', ');

const glyphs = (font: Font): Diagnostics => {
  const { descendant, codes } = font;
  const trueType = directProgram(font);
  if (!descendant || !trueType) return [];
  const missing = [...codes].filter((code) => code >= trueType.glyphs);
  const widthOf = cidWidths(descendant);
  const wrong = [...codes].filter(
    (code) => code < trueType.glyphs && Math.abs(widthOf(code) - trueType.widthOf(code)) > 1,
  );
  return [
    ...report(font, '31-011', missing.length > 0 ? `no glyph ${listed(missing)}` : null),
    ...report(font, '31-016', wrong.length > 0 ? `other widths of glyphs ${listed(wrong)}` : null),
  ];
};

const simple = (font: Font): Diagnostics => {
  if (nameAt(font.dict, 'Subtype') !== 'TrueType') return [];
  const encoding = at(font.dict, 'Encoding');
  if (((numberAt(font.descriptor, 'Flags') ?? 0) & SYMBOLIC) !== 0)
    return report(font, '31-024', encoding ? 'symbolic, with Encoding' : null);
  if (encoding === undefined) return report(font, '31-019', 'no Encoding');
  const base = nameOf(encoding) ?? nameAt(dictAt(font.dict, 'Encoding'), 'BaseEncoding');
  if (base === null) return report(font, '31-020', 'no BaseEncoding');
  const isKnown = base === 'MacRomanEncoding' || base === 'WinAnsiEncoding';
  return report(font, '31-021', isKnown ? null : `encoding ${base}`);
};

const embedded = (font: Font): Diagnostics => {
  const isDrawn = nameAt(font.dict, 'Subtype') === 'Type3' && rawAt(font.dict, 'CharProcs') !== undefined;
  return report(font, '31-009', font.program || isDrawn ? null : 'not embedded');
};

/** Fonts are embedded, with the glyphs and widths that the text uses. */
export const fonts = check(CONDITIONS, (pdf) =>
  pdf.fonts.flatMap((font) => [
    ...embedded(font),
    ...(font.descendant ? [...collection(font), ...glyphMap(font), ...glyphs(font)] : simple(font)),
  ]),
);
