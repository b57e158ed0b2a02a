import { loadScript } from '../load-script.ts';

/** The pages of a PDF, to be drawn. */
export type PdfPages = {
  count: number;
  /** Height of the first page, with its width as 1. */
  proportion: number;
  /** Draws a page, from 1, at a width in pixels. */
  draw: (number: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  /** Frees the PDF; nothing can be drawn afterwards. */
  close: () => void;
};

/** Opens PDFs one after another in one worker, started from text. */
export type OpenPdf = (bytes: Uint8Array) => Promise<PdfPages>;

/** Globals set by the scripts that are loaded for the first preview. */
type PdfWindow = Window & { pdfWorker?: string; openPdfReader?: (program: string) => OpenPdf };

/** Loads the PDF viewer; rejects when a script cannot be loaded. */
export const loadPdfReader = async (): Promise<OpenPdf> => {
  const page: PdfWindow = window;
  await Promise.all(['pdf-worker', 'pdf-reader'].map((name) => loadScript(`assets/${name}.js`)));
  if (!page.pdfWorker || !page.openPdfReader) throw new Error('a script that draws pages is damaged');
  return page.openPdfReader(page.pdfWorker);
};
