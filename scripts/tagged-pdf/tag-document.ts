import { checkDestinations, checkDrawn, checkFonts } from './checks/check-drawn.ts';
import { createFormFields, type FormFields } from './forms/form-fields.ts';
import { onPage } from './pdfkit/coordinates.ts';
import type { PdfDocument } from './pdfkit/pdf-document.ts';
import { guardObjects, guardPainting } from './react-pdf/guard-painting.ts';
import type { Box } from './react-pdf/nodes.ts';
import { placeDestinations } from './structure/destinations.ts';
import { createElementRefs, type ElementRefs } from './structure/element-refs.ts';
import { type HeadingPlace, headingAround, headingsOf } from './structure/headings.ts';
import { createLinkAnnotations, type LinkAnnotations } from './structure/link-annotations.ts';
import { createPen, type Pen } from './structure/marked-content.ts';
import { writeOutline } from './structure/outline.ts';
import type { PreparedTree } from './structure/prepare.ts';
import { type InlineContent, inlineContentOf } from './structure/prepare-inline.ts';
import { closestOf, pathOf, type StructureElement } from './structure/structure.ts';
import { writeStructureTree } from './structure/structure-tree.ts';
import { PAGINATION } from './structure/tags.ts';
import { diagnostic, type TaggedPdfError } from './tagged-pdf-error.ts';

/** What the markers of the layout do while react-pdf paints. */
export type Tagger = {
  document: PdfDocument;
  pen: Pen;
  /** Notes where the heading around content begins, if it is in one. */
  heading: (owner: StructureElement, box: Box) => void;
  /** Notes where a Figure is. */
  bounds: (figure: StructureElement, box: Box) => void;
  /** Makes a whole box part of a link. */
  linkBox: (link: StructureElement, box: Box) => void;
  /** Puts the field of an element on the page. */
  field: (element: StructureElement, box: Box) => void;
  /** The first error met while painting. */
  diagnostic: () => TaggedPdfError | null;
};

type HeadingPlaces = Map<StructureElement, HeadingPlace>;

/** react-pdf calls `link` before each run that has an address; ours stand for inline content. */
const switchContent = (
  document: PdfDocument,
  pen: Pen,
  links: LinkAnnotations,
  inline: InlineContent,
): void => {
  document.link = (left, top, width, height, target) => {
    if (pen.open() === PAGINATION) return document;
    const content = inlineContentOf(target, inline);
    if (!content) throw diagnostic('link', 'A link outside the tags', 'Use the tag Link with `href`.');
    if (!('kind' in content)) {
      pen.artifact(content);
      return document;
    }
    pen.piece(content);
    const link = closestOf(content.owner, 'Link');
    if (link) links.add(link, onPage(document, { left, top, width, height }));
    return document;
  };
};

/** Writes what belongs to a page when the next one begins, and all else at the end. */
const writeAtEnds = (
  document: PdfDocument,
  root: StructureElement,
  links: LinkAnnotations,
  fields: FormFields,
  places: HeadingPlaces,
  refOf: ElementRefs,
): void => {
  const { addPage, end, endMarkings } = document;
  document.addPage = (options) => {
    if (document.page) links.flush();
    return addPage.call(document, options);
  };
  document.end = () => {
    links.flush();
    fields.finish();
    checkDrawn(root);
    checkDestinations(document, root);
    checkFonts(document);
    end.call(document);
  };
  document.endOutline = () => writeOutline(document, headingsOf(root), places, refOf);
  document.endMarkings = () => {
    writeStructureTree(document, root, refOf);
    endMarkings.call(document);
  };
};

const hooks = (
  document: PdfDocument,
  links: LinkAnnotations,
  fields: FormFields,
  places: HeadingPlaces,
): Omit<Tagger, 'document' | 'pen' | 'diagnostic'> => ({
  heading: (owner, box) => {
    const heading = headingAround(owner);
    if (!heading || places.has(heading)) return;
    const [left, , , top] = onPage(document, box);
    places.set(heading, { page: document.page.dictionary, left, top });
  },
  bounds: (figure, box) => {
    if (figure.bounds)
      throw diagnostic('figure-split', 'A Figure on two pages', 'Set wrap={false} on it.', {
        path: pathOf(figure),
      });
    figure.bounds = onPage(document, box);
  },
  linkBox: (link, box) => links.add(link, onPage(document, box)),
  field: (element, box) => fields.add(element, onPage(document, box)),
});

/** Makes a pdfkit document write marked content, structure, links and outline; returns what the markers call. */
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
  return { document, pen, ...hooks(document, links, fields, places), diagnostic: unmarked };
};
