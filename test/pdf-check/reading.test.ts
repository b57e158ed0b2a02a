import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { contentOf, instructionsOn } from '../../scripts/pdf-check/pdf/content-stream.ts';
import { readToUnicode } from '../../scripts/pdf-check/pdf/fonts/to-unicode.ts';
import { xmlError, xmpProperty } from '../../scripts/pdf-check/pdf/xmp.ts';

const bytes = (text: string): Uint8Array => Buffer.from(text, 'latin1');

test('ToUnicode: characters, ranges, lists, several units', () => {
  const map = readToUnicode(
    bytes(`2 beginbfchar <01> <0041> <02> <00660069> endbfchar
      2 beginbfrange <10> <12> <0061> <20> <21> [<D835DC00> <>] endbfrange`),
  );

  expect(Object.fromEntries(map)).toEqual({ 1: 'A', 2: 'fi', 16: 'a', 17: 'b', 18: 'c', 32: '𝐀', 33: '' });
});

test('XMP properties are found as elements and as attributes, under any prefix', () => {
  const element =
    '<x xmlns:t="http://purl.org/dc/elements/1.1/"><t:title><a>Bones &amp; you</a></t:title></x>';
  const attribute = `<x xmlns:ua='http://www.aiim.org/pdfua/ns/id/' ua:part='1'/>`;

  expect(xmpProperty(element, 'dc', 'title')).toBe('Bones & you');
  expect(xmpProperty(attribute, 'pdfuaid', 'part')).toBe('1');
  expect(xmpProperty(element, 'pdfaid', 'part')).toBeNull();
});

test('XML that is not well-formed', () => {
  expect(xmlError('<?xml version="1.0"?><a><b c="d"/>&amp;</a>')).toBeNull();
  for (const broken of ['<a><b></a></b>', '<a>', '</a>', '<a>you & me</a>'])
    expect(xmlError(broken)).not.toBeNull();
});

test('operators of a page, ignoring strings, names and comments', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage();
  const content = 'q q /F1 12 Tf (k \\) (q) Do) Tj [<0102> -7 (q)] TJ Q % K\n/X Do Q';
  page.node.set(PDFName.of('Contents'), document.context.stream(content));

  const { operators, names, depth } = contentOf(instructionsOn(page.node));

  expect([...operators]).toEqual(['q', 'Tf', 'Tj', 'TJ', 'Q', 'Do']);
  expect(names.get('Do')).toEqual(['X']);
  expect(depth).toBe(2);
});
