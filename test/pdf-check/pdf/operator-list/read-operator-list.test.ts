import { PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { EDITIONS } from '../../../../scripts/model/editions.ts';
import type { Edition } from '../../../../scripts/model/handout.ts';
import { readPainted } from '../../../../scripts/pdf-check/page/read-painted.ts';
import { instructionsOn, readInstructions } from '../../../../scripts/pdf-check/pdf/content-stream.ts';
import { readOperatorList } from '../../../../scripts/pdf-check/pdf/operator-list/read-operator-list.ts';
import type { OperatorList } from '../../../../scripts/pdf-check/pdf/operator-list/reader.ts';
import { readWithPdfjs } from '../../../../scripts/pdf-check/pdf/read-with-pdfjs.ts';
import { goodSheet } from '../../../handout-check/good-sheet.ts';
import { builtSheet, realHandouts } from '../../../render/render-sheet.ts';

/** pdf.js stores the points of paths in 32 bits. */
const NEAR = 1e-3;

const differenceAt = (one: unknown, other: unknown, path: string): string | null => {
  if (typeof one === 'number' && typeof other === 'number')
    return one === other || Math.abs(one - other) < NEAR ? null : path;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null)
    return one === other ? null : path;
  const [entries, others] = [Object.entries(one), new Map(Object.entries(other))];
  if (entries.length !== others.size) return path;
  for (const [key, value] of entries) {
    const found = differenceAt(value, others.get(key), `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
};

const pagesOf = async (bytes: Uint8Array): Promise<PDFPage[]> =>
  (await PDFDocument.load(bytes, { updateMetadata: false })).getPages();

const listsOf = async (bytes: Uint8Array): Promise<(OperatorList | null)[]> => {
  const fonts = new Map();
  return (await pagesOf(bytes)).map(({ node }) => readOperatorList(node, instructionsOn(node), fonts));
};

const handouts = await realHandouts();
const kinds = [...new Map(handouts.map((handout) => [handout.kind, handout])).values()];
const sheets = kinds.flatMap((handout, index) => {
  const edition = EDITIONS[index % EDITIONS.length] as Edition;
  return [
    { name: `${handout.id}, ${edition.name}`, handout, edition, changes: {} },
    { name: `${handout.id}, to fill in`, handout, edition, changes: { fillable: true } as const },
    { name: `${handout.id}, in black`, handout, edition, changes: { ink: 'black' } as const },
  ];
});

test.each(sheets)(
  '$name: pdf.js sees the same on every page, in the same places and colours',
  async ({ handout, edition, changes }) => {
    const { bytes } = await builtSheet(handout, edition.name, changes);
    const lists = await listsOf(bytes);
    expect(lists).not.toContain(null);
    const painted = lists.map((list) => list && readPainted(list, (name) => name));
    const pages = await readWithPdfjs(bytes, painted);
    expect(differenceAt(pages, await readWithPdfjs(bytes, []), 'pages')).toBe(null);
  },
);

const { bytes: good } = await goodSheet();
const [first] = await pagesOf(good);

const isRead = (content: string): boolean =>
  first !== undefined && readOperatorList(first.node, readInstructions(content), new Map()) !== null;

test.each([
  ['a rectangle in grey', '0.5 g 10 10 20 20 re f'],
  [
    'a curve in red, green and blue, clipped',
    'q 0 0 9 9 re W n /DeviceRGB CS 1 0 0 SCN 0 0 m 1 1 2 2 3 3 c S Q',
  ],
  ['a colour between a path and the operator that paints it', '0 0 m 9 9 l /DeviceGray cs 0 sc f'],
  ['text in a font of the page', 'BT /F1 12 Tf 1 0 0 1 50 50 Tm [<0001> -20 <0002>] TJ ET'],
  ['a literal string', 'BT /F1 12 Tf (\\000\\001) Tj ET'],
  ['marked content', '/P <</MCID 3>> BDC EMC /Artifact BMC EMC'],
])('%s is read', (_what, content) => {
  expect(isRead(content)).toBe(true);
});

test.each([
  ['an operator that nobody knows', '1 0 0 RGB'],
  ['an operand too few', '1 0 rg'],
  ['an operand too many', '1 1 0 0 rg'],
  ['a number that is none', '1 0 0x rg'],
  ['a colour in four inks', '0 0 0 1 k'],
  ['a colour space of the file’s own', '/Cs1 cs 1 scn'],
  ['a pattern', '/Pattern cs /P1 scn'],
  ['a shading', '/Sh1 sh'],
  ['an inline image', 'BI /W 1 /H 1 ID x EI Q'],
  ['a font that the page has not', 'BT /F99 12 Tf ET'],
  ['text without a font', 'BT (a) Tj ET'],
  ['a graphics state that the page has not', '/Gs99 gs'],
  ['an object that the page has not', '/Im99 Do'],
  ['optional content', '/OC /Layer BDC EMC'],
  ['a transformation within a path', '0 0 m 1 0 0 1 5 5 cm 9 9 l S'],
  ['a path that nothing paints', '0 0 m 9 9 l'],
  ['text in a path', '0 0 m BT ET 9 9 l S'],
])('%s is left to pdf.js', (_what, content) => {
  expect(isRead(content)).toBe(false);
});

test('loading pdf.js leaves the arrays of the program as they are', () => {
  expect(Array.prototype.push.toString()).toContain('[native code]');
});
