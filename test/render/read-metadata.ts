import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** All metadata of a PDF: its information entries, its raw XMP, and its id. */
export const readMetadata = async (pdf: Uint8Array) => {
  const { context, catalog } = await PDFDocument.load(pdf, { updateMetadata: false });
  const xmp = catalog.lookup(PDFName.of('Metadata'));
  if (!(xmp instanceof PDFRawStream)) throw new Error('There is no XMP');
  const { Info, ID } = context.trailerInfo;
  const info = context.lookup(Info, PDFDict);
  return {
    info: info.entries().map(([key, value]) => `${key} ${context.lookup(value)}`),
    id: String(context.lookup(ID)),
    xmp: Buffer.from(decodePDFRawStream(xmp).decode()).toString(),
  };
};
