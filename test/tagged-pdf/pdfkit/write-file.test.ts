import { PDFDocument as LoadedPdf, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { encode } from 'fast-png';
import { PDFDocument } from 'pdfkit';
import { expect, test } from 'vitest';
import { deflate } from '../../../scripts/tagged-pdf/deflate.ts';
import type { PdfDocument } from '../../../scripts/tagged-pdf/pdfkit/pdf-document.ts';
import { writeFile } from '../../../scripts/tagged-pdf/pdfkit/write-file.ts';

const DATE = new Date('2026-11-01T00:00:00Z');
/** Red, and half transparent: pdfkit splits its colour and its alpha asynchronously. */
const CLEAR_PNG = Buffer.from(
  encode({ width: 1, height: 1, data: new Uint8Array([255, 0, 0, 128]), channels: 4, depth: 8 }),
);

type Drawing = PdfDocument & { image: (source: Buffer, x: number, y: number) => Drawing };

/** A document in letters beyond ASCII, before its end. */
const begun = (): Drawing => {
  const info = { CreationDate: DATE, ModDate: DATE, Title: 'Größe · “α”\nendobj' };
  const document = new PDFDocument({ autoFirstPage: false, font: null, info }) as unknown as Drawing;
  document._id = new Uint8Array(16).fill(7);
  return document;
};

/** Ends a document of one page with a picture, and a number of other objects. */
const end = (document: Drawing, more: number): void => {
  document.addPage();
  document.image(CLEAR_PNG, 10, 10);
  for (let index = 0; index < more; index += 1) document.ref({ Type: 'Sample', Index: index }).end();
  document.end();
};

const written = (more = 0): Promise<Uint8Array> => {
  const document = begun();
  const bytes = writeFile(document, deflate);
  end(document, more);
  return bytes;
};

const byPdfkit = (more = 0): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const document = begun();
    const chunks: Uint8Array[] = [];
    const stream = document as unknown as NodeJS.ReadableStream;
    stream.on('data', (chunk: unknown) => chunks.push(chunk as Uint8Array));
    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    end(document, more);
  });

const load = (bytes: Uint8Array): Promise<LoadedPdf> => LoadedPdf.load(bytes, { updateMetadata: false });

const isPacking = (object: PDFObject): boolean =>
  object instanceof PDFRawStream &&
  ['ObjStm', 'XRef'].some((type) => object.dict.get(PDFName.of('Type')) === PDFName.of(type));

const contentsOf = async (bytes: Uint8Array): Promise<Record<string, string>> => {
  const { context } = await load(bytes);
  const objects = context.enumerateIndirectObjects().filter(([, object]) => !isPacking(object));
  return Object.fromEntries(
    objects.map(([{ tag }, object]) => [
      tag,
      object instanceof PDFRawStream
        ? `${object.dict} ${Buffer.from(object.contents).toString('hex')}`
        : String(object),
    ]),
  );
};

const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

test.each([0, 3000])('the file has the objects that pdfkit writes, and %i more', async (more) => {
  const contents = await contentsOf(await written(more));
  expect(Object.keys(contents).length).toBeGreaterThan(more + 10);
  expect(contents).toEqual(await contentsOf(await byPdfkit(more)));
});

test('its end names the catalogue, the information and the identifier', async () => {
  const [own, pdfkits] = await Promise.all([load(await written()), load(await byPdfkit())]);
  const { Root, Info, ID } = own.context.trailerInfo;
  expect(String(Root)).toBe(String(pdfkits.context.trailerInfo.Root));
  expect(String(Info)).toBe(String(pdfkits.context.trailerInfo.Info));
  expect(String(ID)).toBe(String(pdfkits.context.trailerInfo.ID));
  expect(own.getTitle()).toBe('Größe · “α”\nendobj');
});

test('only streams are separate objects in the file', async () => {
  const objects = text(await written()).match(/^\d+ 0 obj\n[\s\S]*?^endobj$/gm) ?? [];
  expect(objects.length).toBeGreaterThan(3);
  for (const object of objects) expect(object).toContain('\nstream\n');
});

test('startxref is the offset of the object table', async () => {
  const bytes = await written();
  const [, at = ''] = /startxref\n(\d+)\n%%EOF\n$/.exec(text(bytes)) ?? [];
  expect(text(bytes).slice(Number(at))).toMatch(/^\d+ 0 obj\n<<\/Type \/XRef /);
});

test('the same document has the same bytes', async () => {
  expect(await written()).toEqual(await written());
});
