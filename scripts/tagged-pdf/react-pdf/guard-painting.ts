import type { PdfDocument } from '../pdfkit/pdf-document.ts';
import type { Pen } from '../structure/marked-content.ts';
import { type TaggedPdfError, taggedPdfError } from '../tagged-pdf-error.ts';

const PAINT = /(?:^|[\s\]>)])(?:S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|Tj|TJ|'|"|BI|EI)\s*$/;

/**
 * Detects paint outside marked content; returns the first error, since react-pdf swallows errors thrown
 * there.
 */
export const guardPainting = (document: PdfDocument, pen: Pen): (() => TaggedPdfError | null) => {
  let first: TaggedPdfError | null = null;
  const addContent = document.addContent.bind(document);
  document.addContent = (data) => {
    if (!first && !pen.open() && typeof data === 'string' && PAINT.test(data))
      first = taggedPdfError(
        'unmarked-paint',
        `The paint operator “${data.slice(-40)}” outside marked content`,
        'react-pdf painted where this layer does not look (`debug`, for one): mark the node as an artifact.',
      );
    return addContent(data);
  };
  return () => first;
};

/** Throws for annotations and images that would not conform. */
export const guardObjects = (document: PdfDocument): void => {
  document.goTo = () => {
    throw taggedPdfError('link', 'A link outside the tags', 'Use the tag Link with `href`.');
  };
  document.annotate = () => {
    throw taggedPdfError(
      'untagged-annotation',
      'An annotation without a tag',
      'Only links can be annotations.',
    );
  };
  const openImage = document.openImage.bind(document);
  document.openImage = (source) => {
    const image = openImage(source);
    if (image.colorSpace === 'DeviceCMYK')
      throw taggedPdfError('colour-space', 'An image in CMYK', 'Save it as RGB: the document is in sRGB.');
    return image;
  };
};
