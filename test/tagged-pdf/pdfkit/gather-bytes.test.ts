import { encode } from 'fast-png';
import { PDFDocument } from 'pdfkit';
import { expect, test } from 'vitest';
import { gatherBytes } from '../../../scripts/tagged-pdf/pdfkit/gather-bytes.ts';
import type { PdfDocument } from '../../../scripts/tagged-pdf/pdfkit/pdf-document.ts';

const DATE = new Date('2026-11-01T00:00:00Z');
/** Red, and half clear: pdfkit parts its colour and its clearness without waiting for them. */
const CLEAR_PNG = Buffer.from(
  encode({ width: 1, height: 1, data: new Uint8Array([255, 0, 0, 128]), channels: 4, depth: 8 }),
);

type Drawing = PdfDocument & { image: (source: Buffer, x: number, y: number) => Drawing };

/** A document in letters beyond ASCII, with a picture, on its way to be ended. */
const begun = (): Drawing => {
  const info = { CreationDate: DATE, ModDate: DATE, Title: 'Größe · “α”' };
  const document = new PDFDocument({ autoFirstPage: false, font: null, info }) as unknown as Drawing;
  document._id = new Uint8Array(16);
  return document;
};

const end = (document: Drawing): void => {
  document.addPage();
  document.image(CLEAR_PNG, 10, 10);
  document.end();
};

const streamed = (document: Drawing): Promise<Uint8Array> =>
  new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    const stream = document as unknown as NodeJS.ReadableStream;
    stream.on('data', (chunk: unknown) => chunks.push(chunk as Uint8Array));
    stream.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
    end(document);
  });

test('what is gathered are the bytes that the document streams', async () => {
  const document = begun();
  const gathered = gatherBytes(document);
  end(document);
  expect(await gathered).toEqual(await streamed(begun()));
});
