import { getDocument, type PDFDocumentProxy, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { OpenPdf, PdfPages } from './pdf-pages.ts';

const draw =
  (pdf: PDFDocumentProxy): PdfPages['draw'] =>
  async (number, canvas, width) => {
    const page = await pdf.getPage(number);
    const scale = width / page.getViewport({ scale: 1 }).width;
    const viewport = page.getViewport({ scale });
    canvas.width = Math.round(viewport.width);
    canvas.height = Math.round(viewport.height);
    await page.render({ canvas, viewport }).promise;
    page.cleanup();
  };

const pagesOf = async (pdf: PDFDocumentProxy): Promise<PdfPages> => {
  const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
  return {
    count: pdf.numPages,
    proportion: height / width,
    draw: draw(pdf),
    close: () => {
      pdf.loadingTask.destroy();
    },
  };
};

/** A PDF reader with a worker started from text: a page opened from disk cannot start one by its address. */
const openPdfReader = (program: string): OpenPdf => {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  const worker = PDFWorker.create({ port: new Worker(address) });
  return async (bytes) => {
    // pdf.js takes ownership of the bytes; nothing is fetched.
    const source = { data: bytes.slice(), worker, useWasm: false, useWorkerFetch: false, verbosity: 0 };
    return pagesOf(await getDocument(source).promise);
  };
};

Object.assign(window, { openPdfReader });
