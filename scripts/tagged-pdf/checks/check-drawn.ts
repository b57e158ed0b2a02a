import type { PdfDocument, PdfTree } from '../pdfkit/pdf-document.ts';
import { everyElement, type Piece, pathOf, type StructureElement } from '../structure/structure.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';

const INVISIBLE = /[\s\u00AD\u200B-\u200F\u2060\uFEFF]/g;

const isLost = (child: StructureElement['children'][number]): child is Piece =>
  child.kind === 'piece' && child.parts.length === 0 && child.text.replace(INVISIBLE, '') !== '';

/** Throws when words of the structure were painted on no page. */
export const checkDrawn = (root: StructureElement): void => {
  for (const element of everyElement(root)) {
    const lost = element.children.find(isLost);
    if (lost)
      throw taggedPdfError(
        'lost-text',
        'Text that no page shows',
        'Look for maxLines, display: none or a node cut off.',
        {
          path: pathOf(element),
          text: lost.text,
        },
      );
  }
};

/** Throws when a link leads to a missing place in the document. */
export const checkDestinations = (document: PdfDocument, root: StructureElement): void => {
  const names = document._root.data.Names.data.Dests as PdfTree;
  for (const element of everyElement(root)) {
    const { type, href } = element.spec;
    if (type === 'Link' && href?.startsWith('#') && !names.get(href.slice(1)))
      throw taggedPdfError(
        'link',
        `A link to ${href}, which is not in the document`,
        'Give its target that `id` prop.',
        {
          path: pathOf(element),
        },
      );
  }
};

/** Throws when a font was used that is not embedded. */
export const checkFonts = (document: PdfDocument): void => {
  for (const { name, dictionary, subset } of Object.values(document._fontFamilies))
    if (dictionary && !subset)
      throw taggedPdfError(
        'font-not-embedded',
        `The font ${name} is not embedded`,
        'Register a font file for it.',
      );
};
