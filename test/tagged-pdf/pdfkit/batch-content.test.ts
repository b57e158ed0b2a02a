import { PDFDocument } from 'pdfkit';
import { expect, test } from 'vitest';
import { deflate } from '../../../scripts/tagged-pdf/deflate.ts';
import { batchContent } from '../../../scripts/tagged-pdf/pdfkit/batch-content.ts';
import type { PdfDocument } from '../../../scripts/tagged-pdf/pdfkit/pdf-document.ts';
import { writeFile } from '../../../scripts/tagged-pdf/pdfkit/write-file.ts';

const DATE = new Date('2026-11-01T00:00:00Z');

type Drawing = PdfDocument & {
  rect: (...corners: number[]) => Drawing;
  fill: (colour: string) => Drawing;
};

/** Three pages, the second of them empty, as bytes. */
const drawn = (prepare: (document: PdfDocument) => void): Promise<Buffer> =>
  new Promise((resolve) => {
    const info = { CreationDate: DATE, ModDate: DATE };
    const document = new PDFDocument({ autoFirstPage: false, font: null, info }) as unknown as Drawing;
    document._id = new Uint8Array(16);
    prepare(document);
    resolve(writeFile(document, deflate).then(Buffer.from));
    document.addPage();
    for (let index = 0; index < 50; index += 1) document.rect(index, 10, 5, 5).fill('#112233');
    document.addPage();
    document.addPage();
    document.rect(1, 2, 3, 4).fill('#445566');
    document.end();
  });

test('batched page content has the same bytes', async () => {
  const handed: number[] = [];
  const batched = await drawn((document) => {
    batchContent(document);
    const { addPage } = document;
    document.addPage = (options) => {
      addPage.call(document, options);
      const { page } = document;
      const write = page.write.bind(page);
      page.write = (operators) => {
        handed.push(Buffer.from(operators).toString('latin1').split('\n').length);
        write(operators);
      };
      return document;
    };
  });
  expect(batched.equals(await drawn(() => {}))).toBe(true);
  expect(handed).toHaveLength(3);
  expect(handed[0]).toBeGreaterThan(50);
});
