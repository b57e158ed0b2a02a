import { fault, type TaggedPdfError } from './fault.ts';
import type { Pen } from './marked-content.ts';
import type { PdfDocument } from './pdf-document.ts';

const PAINT = /(?:^|[\s\]>)])(?:S|s|f|F|f\*|B|B\*|b|b\*|sh|Do|Tj|TJ|'|"|BI|EI)\s*$/;

/** Watches for paint outside marked content; returns the first fault, since react-pdf swallows errors thrown there. */
export const guardPainting = (document: PdfDocument, pen: Pen): (() => TaggedPdfError | null) => {
  let first: TaggedPdfError | null = null;
  const addContent = document.addContent.bind(document);
  document.addContent = (data) => {
    if (!first && !pen.open() && typeof data === 'string' && PAINT.test(data))
      first = fault(
        'unmarked-paint',
        `The paint operator “${data.slice(-40)}” outside marked content`,
        'react-pdf painted where this layer does not look (`debug`, for one): mark the node as an artifact.',
      );
    return addContent(data);
  };
  return () => first;
};

/** Makes annotations and images that would not conform throw. */
export const guardObjects = (document: PdfDocument): void => {
  document.goTo = () => {
    throw fault('link', 'A link outside the tags', 'Use the tag Link with `href`.');
  };
  document.annotate = () => {
    throw fault('untagged-annotation', 'An annotation without a tag', 'Only links can be annotations.');
  };
  const openImage = document.openImage.bind(document);
  document.openImage = (source) => {
    const image = openImage(source);
    if (image.colorSpace === 'DeviceCMYK')
      throw fault('colour-space', 'An image in CMYK', 'Save it as RGB: the document is in sRGB.');
    return image;
  };
};
