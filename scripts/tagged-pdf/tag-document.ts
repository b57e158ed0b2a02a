import { createFormFields, type FormFields } from './forms/form-fields.ts';
import { onPage } from './pdfkit/coordinates.ts';
import type { PdfDocument } from './pdfkit/pdf-document.ts';
import { placeDestinations } from './pdfkit/place-destinations.ts';
import { switchContent } from './pdfkit/switch-content.ts';
import { writeAtEnds } from './pdfkit/write-at-ends.ts';
import { guardObjects, guardPainting } from './react-pdf/guard-painting.ts';
import type { Box } from './react-pdf/nodes.ts';
import { createElementRefs } from './structure/element-refs.ts';
import { type HeadingPlace, headingAround } from './structure/headings.ts';
import { createLinkAnnotations, type LinkAnnotations } from './structure/link-annotations.ts';
import { createPen, type Pen } from './structure/marked-content.ts';
import type { PreparedTree } from './structure/prepare.ts';
import { pathOf, type StructureElement } from './structure/structure.ts';
import { type TaggedPdfError, taggedPdfError } from './tagged-pdf-error.ts';

/** Actions of the layout's markers while react-pdf paints. */
export type Tagger = {
  document: PdfDocument;
  pen: Pen;
  /** Notes the start of the heading around content, if any. */
  heading: (owner: StructureElement, box: Box) => void;
  /** Notes the position of a Figure. */
  bounds: (figure: StructureElement, box: Box) => void;
  /** Makes a whole box part of a link. */
  linkBox: (link: StructureElement, box: Box) => void;
  /** Puts the field of an element on the page. */
  field: (element: StructureElement, box: Box) => void;
  /** The first error during painting. */
  firstError: () => TaggedPdfError | null;
};

type HeadingPlaces = Map<StructureElement, HeadingPlace>;

const hooks = (
  document: PdfDocument,
  links: LinkAnnotations,
  fields: FormFields,
  places: HeadingPlaces,
): Omit<Tagger, 'document' | 'pen' | 'firstError'> => ({
  heading: (owner, box) => {
    const heading = headingAround(owner);
    if (!heading || places.has(heading)) return;
    const [left, , , top] = onPage(document, box);
    places.set(heading, { page: document.page.dictionary, left, top });
  },
  bounds: (figure, box) => {
    if (figure.bounds)
      throw taggedPdfError('figure-split', 'A Figure on two pages', 'Set wrap={false} on it.', {
        path: pathOf(figure),
      });
    figure.bounds = onPage(document, box);
  },
  linkBox: (link, box) => links.add(link, onPage(document, box)),
  field: (element, box) => fields.add(element, onPage(document, box)),
});

/**
 * Makes a pdfkit document write marked content, structure, links and outline; returns the actions of the
 * markers.
 */
export const tagDocument = (
  document: PdfDocument,
  { root, inline, targets }: PreparedTree,
  fieldFont?: string,
): Tagger => {
  const pen = createPen(document);
  const links = createLinkAnnotations(document);
  const fields = createFormFields(document, root, fieldFont);
  const places: HeadingPlaces = new Map();
  const refOf = createElementRefs(document);
  const unmarked = guardPainting(document, pen);
  guardObjects(document);
  placeDestinations(document, targets, refOf);
  switchContent(document, pen, links, inline);
  writeAtEnds(document, root, links, fields, places, refOf);
  return { document, pen, ...hooks(document, links, fields, places), firstError: unmarked };
};
