import { check } from '../../check.ts';
import { type FindingDetails, findingAt, onElement, onPage } from '../../finding.ts';
import { readToUnicode, type ToUnicode } from '../../pdf/fonts/to-unicode.ts';
import { at, bytesOf, dictAt, nameAt, nameOf, numberAt, textAt } from '../../pdf/objects.ts';
import { contentOf, paintedWords } from '../../pdf/structure/words.ts';
import type { Font, PdfFile, StructureElement } from '../../pdf/types.ts';

const CONDITIONS = ['10-001', '31-027', '31-028', '31-029', '31-030', 'PDF/A 6.2.11'] as const;
type CharactersCondition = (typeof CONDITIONS)[number];
type Diagnostics = FindingDetails<CharactersCondition>[];

const SYMBOLIC = 4;
const KNOWN_ENCODINGS: ReadonlySet<string> = new Set([
  'MacRomanEncoding',
  'MacExpertEncoding',
  'WinAnsiEncoding',
]);
const COLLECTIONS: ReadonlySet<string> = new Set(['GB1', 'CNS1', 'Japan1', 'Korea1']);
const PRIVATE = /[\ue000-\uf8ff]|\p{Co}/u;

/** Whether a font without ToUnicode is exempt (ISO 14289-1, 7.21.7). */
const isExempt = ({ dict, descendant, descriptor }: Font): boolean => {
  if (descendant) return COLLECTIONS.has(textAt(dictAt(descendant, 'CIDSystemInfo'), 'Ordering') ?? '');
  const base = nameOf(at(dict, 'Encoding')) ?? nameAt(dictAt(dict, 'Encoding'), 'BaseEncoding');
  const isSymbolic = ((numberAt(descriptor, 'Flags') ?? SYMBOLIC) & SYMBOLIC) !== 0;
  return !isSymbolic && KNOWN_ENCODINGS.has(base ?? '');
};

/** Character 0 of a composite font is the glyph for missing characters (.notdef). */
const isNotdef = ({ descendant }: Font, code: number): boolean => descendant !== null && code === 0;

const hex = (codes: readonly number[]): string =>
  codes
    .slice(0, 5)
    .map((code) => `<${code.toString(16).padStart(4, '0')}>`)
    .join(' ');

/** Codes that are mapped to a text that contains a given character. */
const codesFor = (map: ToUnicode, sign: string): number[] =>
  [...map].filter(([, text]) => text.includes(sign)).map(([code]) => code);

const signDiagnostic = (
  font: Font,
  map: ToUnicode,
  condition: CharactersCondition,
  sign: string,
): Diagnostics => {
  const codes = codesFor(map, sign);
  const name = `U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  return findingAt(
    condition,
    onPage(font.page),
    codes.length > 0 ? `${font.name}: ${name} for ${hex(codes)}` : null,
  );
};

const mapDiagnostics = (font: Font, map: ToUnicode): Diagnostics => {
  const unmapped = [...font.codes].filter((code) => !map.get(code) && !isNotdef(font, code));
  return [
    ...findingAt('10-001', onPage(font.page), unmapped.length > 0 ? `${font.name}: ${hex(unmapped)}` : null),
    ...signDiagnostic(font, map, '31-028', '\u0000'),
    ...signDiagnostic(font, map, '31-029', '\ufeff'),
    ...signDiagnostic(font, map, '31-029', '\ufffe'),
  ];
};

const fontDiagnostics = (font: Font): Diagnostics => {
  const { name, page, codes, dict } = font;
  const bytes = bytesOf(at(dict, 'ToUnicode'));
  const shown = [...codes].find((code) => isNotdef(font, code));
  return [
    ...(bytes ? mapDiagnostics(font, readToUnicode(bytes)) : []),
    ...findingAt('31-027', onPage(page), bytes || isExempt(font) ? null : `${name}: no ToUnicode`),
    ...findingAt('31-030', onPage(page), shown === undefined ? null : `${name}: glyph 0`),
  ];
};

const hasActual = (element: StructureElement): boolean =>
  textAt(element.dict, 'ActualText') !== null || (element.parent !== null && hasActual(element.parent));

const privateDiagnostics = (pdf: PdfFile): Diagnostics =>
  (pdf.structure?.elements ?? [])
    .filter((element) => element.kids.some(({ kind }) => kind === 'content') && !hasActual(element))
    .flatMap((element) => {
      const words = contentOf(element).length > 0 ? paintedWords(pdf, element) : '';
      const sign = PRIVATE.exec(words)?.[0];
      const code = sign?.codePointAt(0)?.toString(16).toUpperCase();
      return findingAt('PDF/A 6.2.11', () => onElement(pdf, element), code ? `U+${code}` : null);
    });

/** Every visible character maps to Unicode. */
export const characters = check(CONDITIONS, (pdf) => [
  ...pdf.fonts.flatMap(fontDiagnostics),
  ...privateDiagnostics(pdf),
]);
