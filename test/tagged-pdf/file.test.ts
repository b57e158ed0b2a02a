import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import { renderTagged, type TaggedOptions } from '../../scripts/tagged-pdf/index.ts';
import { OPTIONS } from './elements.ts';
import { load, plain } from './read-structure.ts';
import { wholeSheet } from './whole-sheet.ts';

const BELL = String.fromCharCode(7);

const options: TaggedOptions = {
  ...OPTIONS,
  author: 'Riverside <Clinic> & "Sons"',
  subject: `Bones’ health${BELL}`,
  keywords: 'a, b & c',
  creator: 'handouts 1.0',
  info: { SheetId: 'HT-PRO' },
};

let bytes: Uint8Array;
let pages: number;
let file: PDFDocument;
let catalog: Record<string, unknown>;

beforeAll(async () => {
  ({ bytes, pages } = await renderTagged(wholeSheet(), options));
  file = await load(bytes);
  const {
    Pages: _,
    StructTreeRoot: __,
    Outlines: ___,
    ...rest
  } = Object.fromEntries(file.catalog.entries().map(([key, value]) => [key.decodeText(), value]));
  catalog = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, plain(file, value)]));
});

describe('the catalog', () => {
  test('declares language, tags and title', () => {
    expect(catalog).toMatchObject({
      Lang: 'en',
      MarkInfo: { Marked: 'true' },
      ViewerPreferences: { DisplayDocTitle: 'true' },
      PageMode: 'UseOutlines',
    });
    expect(bytes.slice(0, 8)).toEqual(new TextEncoder().encode('%PDF-1.7'));
  });

  test('has an output intent with an sRGB profile', () => {
    const [intent] = catalog.OutputIntents as Record<string, unknown>[];
    expect(intent).toMatchObject({ S: 'GTS_PDFA1', OutputConditionIdentifier: 'sRGB IEC61966-2.1' });
    const profile = intent?.DestOutputProfile;
    expect(profile).toBeInstanceOf(PDFRawStream);
  });

  test('every page has its tab order from the structure', () => {
    expect(file.getPageCount()).toBe(pages);
    expect(pages).toBeGreaterThan(2);
    for (const page of file.getPages()) expect(plain(file, page.node.get(PDFName.of('Tabs')))).toBe('S');
  });
});

describe('the metadata', () => {
  const xmp = (): string => new TextDecoder().decode((catalog.Metadata as PDFRawStream).contents);

  test('claims both standards, with the schema required by PDF/A', () => {
    expect(xmp()).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmp()).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(xmp()).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
    expect(xmp()).toContain('<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>');
  });

  test('is well-formed: elements are closed in order and every & starts a reference', () => {
    const open: string[] = [];
    for (const [, end, name, empty] of xmp().matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/g)) {
      if (end) expect(open.pop()).toBe(name);
      else if (!empty) open.push(name ?? '');
    }
    expect(open).toEqual([]);
    expect(xmp()).not.toContain(BELL);
    expect(xmp().replace(/&#\d+;/g, '')).not.toContain('&');
    expect(xmp().replace(/<[^<>]*>/g, '')).not.toMatch(/[<>]/);
  });

  test('equals the information dictionary', async () => {
    const task = getDocument({ data: bytes.slice(), verbosity: 0 });
    const { info, metadata } = await (await task.promise).getMetadata();
    await task.destroy();
    expect(metadata.get('dc:title')).toBe(options.title);
    expect(metadata.get('dc:creator')).toEqual([options.author]);
    expect(metadata.get('dc:language')).toBe('en');
    expect(metadata.get('pdf:keywords')).toBe('a, b & c');
    expect(metadata.get('xmp:createdate')).toBe('2026-11-23T10:20:30Z');
    expect(info).toMatchObject({
      Title: options.title,
      Author: options.author,
      Keywords: 'a, b & c',
      Creator: 'handouts 1.0',
      CreationDate: 'D:20261123102030Z',
      ModDate: 'D:20261123102030Z',
      Custom: { SheetId: 'HT-PRO' },
    });
  });
});

test('the outline is that of the headings, with counts and places', async () => {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 });
  const outline = await (await task.promise).getOutline();
  await task.destroy();
  const [first] = outline;
  expect(first).toMatchObject({ title: 'Hormone therapy & you', count: 3 });
  const titles = (items: { title: string; items: unknown }[]): unknown[] =>
    items.map(({ title, items: below }) => [title, titles(below as { title: string; items: unknown }[])]);
  expect(titles(first?.items ?? [])).toEqual([
    ['What it does', [['Call the same day', []]]],
    ['Side effects', []],
  ]);
  expect(first?.dest?.slice(1)).toEqual([{ name: 'XYZ' }, expect.any(Number), expect.any(Number), null]);
});

test('every font is embedded with its characters', () => {
  const fonts = file.context
    .enumerateIndirectObjects()
    .map(([, object]) => object)
    .filter((object): object is PDFDict => object instanceof PDFDict)
    .filter((object) => object.get(PDFName.of('Type')) === PDFName.of('Font'));
  const composite = fonts.filter((font) => font.get(PDFName.of('Subtype')) === PDFName.of('Type0'));
  expect(composite.length).toBeGreaterThan(0);
  for (const font of composite) {
    expect(font.lookup(PDFName.of('ToUnicode'))).toBeInstanceOf(PDFRawStream);
    const descendant = font.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const descriptor = descendant.lookup(PDFName.of('FontDescriptor'), PDFDict);
    expect(descriptor.lookup(PDFName.of('FontFile2'))).toBeInstanceOf(PDFRawStream);
  }
  expect(fonts).toHaveLength(composite.length * 2);
});

test('names of places are sorted by code unit, whatever the locale', () => {
  const names = file.catalog.lookup(PDFName.of('Names'), PDFDict).lookup(PDFName.of('Dests'), PDFDict);
  const list = names.lookup(PDFName.of('Names'), PDFArray).asArray();
  expect(list.filter((_, index) => index % 2 === 0).map((name) => plain(file, name))).toEqual([
    'a-first',
    'z-last',
    'ä-middle',
  ]);
});

describe('a file of PDF 2.0', () => {
  let newer: Uint8Array;
  beforeAll(async () => {
    newer = (await renderTagged(wholeSheet(), { ...options, pdfVersion: '2.0' })).bytes;
  });

  test('has its version in the header, and its information only in the metadata', async () => {
    expect(newer.slice(0, 8)).toEqual(new TextEncoder().encode('%PDF-2.0'));
    const { context } = await load(newer);
    expect(context.trailerInfo.Info).toBeUndefined();
    const objects = context.enumerateIndirectObjects().map(([, object]) => plain(file, object));
    expect(objects.length).toBe(file.context.enumerateIndirectObjects().length - 1);
  });

  test('claims PDF/UA-2, PDF/A-4 and both levels of Well-Tagged PDF, and no PDF 1.7 standard', async () => {
    const metadata = (await load(newer)).catalog.lookup(PDFName.of('Metadata'));
    const xmp = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '';
    for (const claim of [
      '<pdfuaid:part>2</pdfuaid:part><pdfuaid:rev>2024</pdfuaid:rev>',
      '<pdfaid:part>4</pdfaid:part><pdfaid:rev>2020</pdfaid:rev>',
      '<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#accessibility1.0</pdfd:conformsTo>',
      '<pdfd:conformsTo>http://pdfa.org/declarations/wtpdf#reuse1.0</pdfd:conformsTo>',
    ])
      expect(xmp).toContain(claim);
    expect(xmp).not.toMatch(/conformance|pdfaExtension/);
  });
});
