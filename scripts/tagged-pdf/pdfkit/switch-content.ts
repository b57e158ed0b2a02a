import type { LinkAnnotations } from '../structure/link-annotations.ts';
import type { Pen } from '../structure/marked-content.ts';
import { type InlineContent, inlineContentOf } from '../structure/prepare-inline.ts';
import { closestOf } from '../structure/structure.ts';
import { PAGINATION } from '../structure/tags.ts';
import { taggedPdfError } from '../tagged-pdf-error.ts';
import { onPage } from './coordinates.ts';
import type { PdfDocument } from './pdf-document.ts';

/**
 * react-pdf calls `link` before each run that has an address; addresses of this layer mark inline content.
 */
export const switchContent = (
  document: PdfDocument,
  pen: Pen,
  links: LinkAnnotations,
  inline: InlineContent,
): void => {
  document.link = (left, top, width, height, target) => {
    if (pen.open() === PAGINATION) return document;
    const content = inlineContentOf(target, inline);
    if (!content) throw taggedPdfError('link', 'A link outside the tags', 'Use the tag Link with `href`.');
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
