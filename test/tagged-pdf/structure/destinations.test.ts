import { PDFArray, PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { renderTagged } from '../../../scripts/tagged-pdf/index.ts';
import { OPTIONS, sheet, Text, View } from '../elements.ts';

const name = (text: string): PDFName => PDFName.of(text);
const dict = (holder: PDFDict, key: string): PDFDict => holder.lookup(name(key), PDFDict);

/** The type of page or element at the start of each destination in a dictionary. */
const targets = (holder: PDFDict): string[] =>
  ['D', 'SD'].map((key) => {
    const first = holder.lookup(name(key), PDFArray).lookup(0, PDFDict);
    return String(first.get(name('S')) ?? first.get(name('Type')));
  });

const opened = async (): Promise<PDFDict> => {
  const link = { type: 'Link', href: '#more', describe: 'More' } as const;
  const { bytes } = await renderTagged(
    sheet(
      Text({ tag: 'P' }, 'See ', Text({ tag: link }, 'more')),
      View({ tag: 'Sect', id: 'more' }, Text({ tag: 'H2' }, 'More')),
    ),
    OPTIONS,
  );
  return (await PDFDocument.load(bytes)).catalog;
};

test('the outline leads to a page, and to the heading in the structure', async () => {
  const catalog = await opened();
  const first = dict(dict(catalog, 'Outlines'), 'First');
  expect(targets(dict(first, 'A'))).toEqual(['/Page', '/H1']);
  expect(targets(dict(dict(first, 'First'), 'A'))).toEqual(['/Page', '/H2']);
});

test('a link within the document leads to a page, and to the element that has the id', async () => {
  const names = dict(dict(await opened(), 'Names'), 'Dests').lookup(name('Names'), PDFArray);
  expect(targets(names.lookup(1, PDFDict))).toEqual(['/Page', '/Sect']);
});

test('elements are in the namespace of PDF 2.0', async () => {
  const root = dict(await opened(), 'StructTreeRoot');
  const namespace = root.lookup(name('Namespaces'), PDFArray).lookup(0, PDFDict);
  const document = root.lookup(name('K'), PDFArray).lookup(0, PDFDict);
  expect(String(namespace.get(name('NS')))).toContain('http://iso.org/pdf2/ssn');
  expect(document.lookup(name('NS'))).toBe(namespace);
});
