import { PDFDocument } from 'pdfkit';
import { expect, test } from 'vitest';
import { deflate } from '../../../scripts/tagged-pdf/deflate.ts';
import { keepPaths } from '../../../scripts/tagged-pdf/pdfkit/keep-paths.ts';
import type { PdfDocument } from '../../../scripts/tagged-pdf/pdfkit/pdf-document.ts';
import { shortenPaths } from '../../../scripts/tagged-pdf/pdfkit/short-paths.ts';
import { writeFile } from '../../../scripts/tagged-pdf/pdfkit/write-file.ts';

const DATE = new Date('2026-11-01T00:00:00Z');
const PATHS = ['M1 1h9v9z', 'M0 0c1 2 3 4 5 6a3 3 0 0 1 2 2q1 1 2 0l-4 4z', ''];

type Drawing = PdfDocument & { fill: (colour: string) => Drawing };

/** A page with each path twice, as bytes. */
const drawn = (prepare: (document: PdfDocument) => void, paths = PATHS): Promise<Uint8Array> => {
  const info = { CreationDate: DATE, ModDate: DATE };
  const document = new PDFDocument({ autoFirstPage: false, font: null, info }) as unknown as Drawing;
  document._id = new Uint8Array(16);
  const bytes = writeFile(document, deflate);
  prepare(document);
  document.addPage();
  for (const path of [...paths, ...paths]) (document.path(path) as Drawing).fill('#112233');
  document.end();
  return bytes;
};

test('cached paths are drawn as if each were read again', async () => {
  const plain = await drawn(shortenPaths);
  expect(await drawn(keepPaths)).toEqual(plain);
  expect(await drawn(keepPaths)).toEqual(plain);
});

test('a path is read once', async () => {
  let reads = 0;
  const counted = (document: PdfDocument): void => {
    const { path } = document;
    document.path = (words) => {
      reads += 1;
      return path.call(document, words);
    };
    keepPaths(document);
  };
  const own = [`M${Math.E} 1h9z`];
  await drawn(counted, own);
  await drawn(counted, own);
  expect(reads).toBe(1);
});
