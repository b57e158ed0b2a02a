import { checkDestinations, checkDrawn, checkFonts } from '../checks/check-drawn.ts';
import type { FormFields } from '../forms/form-fields.ts';
import type { ElementRefs } from '../structure/element-refs.ts';
import { type HeadingPlace, headingsOf } from '../structure/headings.ts';
import type { LinkAnnotations } from '../structure/link-annotations.ts';
import { writeOutline } from '../structure/outline.ts';
import type { StructureElement } from '../structure/structure.ts';
import { writeStructureTree } from '../structure/structure-tree.ts';
import type { PdfDocument } from './pdf-document.ts';

/** Writes the content of a page when the next one begins, and everything else at the end. */
export const writeAtEnds = (
  document: PdfDocument,
  root: StructureElement,
  links: LinkAnnotations,
  fields: FormFields,
  places: ReadonlyMap<StructureElement, HeadingPlace>,
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
  // pdfkit's own adds the fonts of its own form, which does not exist here.
  document.endAcroForm = () => document;
  document.endMarkings = () => {
    writeStructureTree(document, root, refOf);
    endMarkings.call(document);
  };
};
