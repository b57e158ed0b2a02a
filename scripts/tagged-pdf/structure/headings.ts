import type { PdfRef } from '../pdfkit/pdf-document.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import { childElements, closest, elementText, pathOf, type StructureElement } from './structure.ts';
import { headingLevel } from './vocabulary.ts';

export type Heading = { level: number; title: string; element: StructureElement };

/** Position of a heading's first line: points from the left and from the bottom. */
export type HeadingPlace = { page: PdfRef; left: number; top: number };

/** All headings, in order. */
export const headingsOf = (element: StructureElement): Heading[] => {
  const level = headingLevel(element.spec.type);
  return level === null
    ? childElements(element).flatMap(headingsOf)
    : [{ level, title: elementText(element), element }];
};

/** The heading that an element is or is in. */
export const headingAround = (element: StructureElement): StructureElement | null =>
  closest(element, ({ type }) => headingLevel(type) !== null);

/** Throws unless there is one H1, it comes first, no level is skipped and no heading is empty. */
export const checkHeadings = (root: StructureElement): void => {
  let before = 0;
  for (const { level, title, element } of headingsOf(root)) {
    const place = { path: pathOf(element), text: title };
    if (level === 1 && before > 0)
      throw taggedPdfError('heading-order', 'A second H1', 'A document has one H1: use H2 below it.', place);
    if (level > before + 1)
      throw taggedPdfError(
        'heading-order',
        before ? `H${level} after H${before}` : `H${level} as the first heading`,
        `Use H${before + 1}: levels may not be skipped.`,
        place,
      );
    if (title === '') throw taggedPdfError('heading-order', 'An empty heading', 'Give it words.', place);
    before = level;
  }
  if (before === 0)
    throw taggedPdfError('heading-order', 'No heading', 'Give the document an H1.', { path: [] });
};
