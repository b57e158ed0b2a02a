import { decodePDFRawStream, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';

/** All that a PDF says of itself, its pages apart: its entries of information, its XMP as it is in the file, and its id. */
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
