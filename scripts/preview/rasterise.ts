import { PDFiumLibrary } from '@hyzyla/pdfium';

/** One page as pixels: red, green, blue and alpha, one byte each, from the top left. */
export type Pixels = { width: number; height: number; data: Uint8Array };

const POINTS_PER_INCH = 72;

let library: Promise<PDFiumLibrary> | null = null;

/** Pdfium, started once per process: it takes 20 ms, as long as drawing a page. */
const openLibrary = (): Promise<PDFiumLibrary> => {
  library ??= PDFiumLibrary.init();
  return library;
};

/**
 * The pages of a PDF drawn by pdfium (the engine of Chromium), at `dpi` pixels per inch; at most `max` pages.
 */
export const rasterise = async (pdf: Uint8Array, dpi: number, max = 1000): Promise<Pixels[]> => {
  const document = await (await openLibrary()).loadDocument(pdf);
  try {
    const pages: Pixels[] = [];
    for (const page of Array.from(document.pages()).slice(0, max)) {
      const drawn = await page.render({
        scale: dpi / POINTS_PER_INCH,
        render: 'bitmap',
        renderFormFields: true,
      });
      pages.push({ width: drawn.width, height: drawn.height, data: drawn.data });
    }
    return pages;
  } finally {
    document.destroy();
  }
};
